"""Addresses of the site to try the app with."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [path("admin/", admin.site.urls), path("", include("examples.django_office.urls"))]
