"""The engine room: the only one that imports SpiffWorkflow. One small door: Program, Run, Token, Host."""

from musterprozesse.engine.run import Host, Program, Run, Token, UnknownRow

__all__ = ["Host", "Program", "Run", "Token", "UnknownRow"]
