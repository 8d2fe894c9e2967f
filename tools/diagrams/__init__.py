"""Drafting of diagrams: a builder that writes BPMN as the modeler does, and the layout that draws it."""
