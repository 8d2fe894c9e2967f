"""The engine room: the only one that imports SpiffWorkflow. One small door: Program, Run, Token, Host."""

from musterprozesse.engine.run import Endless, Host, Program, Run, Token, UnknownRow

__all__ = ["Endless", "Host", "Program", "Run", "Token", "UnknownRow"]
