"""A small office on Django: work list, forms built from needs, optimistic lock, audit, deadlines.

To look at it run, in a clone:
    python -m django migrate --run-syncdb --settings examples.django_office.settings
    python -m django createsuperuser --settings examples.django_office.settings
    python -m django runserver --settings examples.django_office.settings
and every few minutes, from cron:
    python -m django fristen --settings examples.django_office.settings

To use it: copy the folder into your project as an app (without `settings.py` and `root.py`), name it in
INSTALLED_APPS, include its `urls`, set OFFICE_MODELS and OFFICE_PARAMETERS, run makemigrations and migrate.
"""
