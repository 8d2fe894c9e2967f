"""A small office on Django: work list, forms built from needs, optimistic lock, audit, deadlines.

Copy the app, or look at it run:
    python -m django migrate --run-syncdb --settings examples.django_office.settings
    python -m django createsuperuser --settings examples.django_office.settings
    python -m django runserver --settings examples.django_office.settings
and every few minutes, from cron:
    python -m django fristen --settings examples.django_office.settings
"""
