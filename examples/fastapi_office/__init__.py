"""A small office as a JSON service on FastAPI and SQLite.

Copy it, or look at it run (needs a server, for instance uvicorn): `uvicorn examples.fastapi_office.app:app`.
"""
