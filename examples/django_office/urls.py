"""Addresses of the office."""

from django.contrib import admin
from django.urls import path

from . import views

urlpatterns = [
    path("", views.office, name="office"),
    path("fall/<int:pk>/", views.fall, name="fall"),
    path("fall/<int:pk>/<path:need_id>", views.step, name="step"),
    path("admin/", admin.site.urls),
]
