"""Addresses of the office; a project includes them: `path("", include("fall.urls"))`."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.office, name="office"),
    path("fall/<int:pk>/", views.fall, name="fall"),
    path("fall/<int:pk>/<path:need_id>", views.step, name="step"),
]
