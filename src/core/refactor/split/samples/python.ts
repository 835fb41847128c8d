/** Single-stage Dockerfiles of Python programs, flaws included. */
export const PYTHON_SAMPLES: readonly string[] = [
  `FROM python:3.12
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
EXPOSE 8000
CMD ["python", "app.py"]
`,
  `FROM python:3.11-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /code
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "config.wsgi"]
`,
  `FROM python:3.10
WORKDIR /srv/app
COPY requirements.txt requirements-prod.txt /srv/app/
RUN pip install --upgrade pip && pip install --no-cache-dir -r requirements.txt -r requirements-prod.txt
COPY . /srv/app
RUN useradd -u 1001 app && chown -R app /srv/app
USER app
EXPOSE 5000
ENTRYPOINT ["python", "-m", "flask"]
CMD ["run", "--host=0.0.0.0"]
`,
  `FROM python:3.12-alpine
RUN apk add --no-cache gcc musl-dev libffi-dev postgresql-dev
WORKDIR /usr/src/app
ADD . .
RUN pip install -r requirements.txt
CMD python manage.py runserver 0.0.0.0:8000
`,
  `FROM python:3.11
RUN pip install poetry==1.8.3
WORKDIR /app
COPY . .
RUN poetry config virtualenvs.create false && poetry install --no-interaction --only main --no-root
EXPOSE 8080
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8080"]
`,
  `FROM ubuntu:22.04
RUN apt-get update && apt-get install -y python3 python3-pip python3-dev build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/job
COPY requirements.txt ./
RUN pip3 install --no-cache-dir -r requirements.txt
COPY . .
USER 1000
CMD ["python3", "job.py"]
`,
  `FROM python:3.9-slim-buster
ENV PYTHONDONTWRITEBYTECODE 1
ENV PYTHONUNBUFFERED 1
WORKDIR /code
RUN apt-get update \\
  && apt-get install -y --no-install-recommends build-essential libpq-dev gettext \\
  && apt-get purge -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false \\
  && rm -rf /var/lib/apt/lists/*
COPY ./requirements /code/requirements
RUN pip install --no-cache-dir -r requirements/production.txt
COPY . /code/
RUN python manage.py collectstatic --noinput && python manage.py compilemessages
RUN addgroup --system django && adduser --system --ingroup django django && chown -R django:django /code
USER django
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "--workers", "3", "config.wsgi:application"]
`,
  `FROM continuumio/miniconda3:4.9.2
WORKDIR /app
COPY environment.yml .
RUN conda env create -f environment.yml
SHELL ["conda", "run", "-n", "myenv", "/bin/bash", "-c"]
COPY . .
RUN pip install -e .
EXPOSE 8501
ENTRYPOINT ["conda", "run", "--no-capture-output", "-n", "myenv", "streamlit", "run", "app.py"]
`,
  `FROM python:3.12
RUN python -m venv /venv
COPY requirements.txt /
RUN /venv/bin/pip install -r /requirements.txt
ENV PATH=/venv/bin:$PATH
WORKDIR /app
COPY src/ /app/
EXPOSE 8000
CMD ["uvicorn", "app.main:app", "--host=0.0.0.0"]
`,
  `FROM debian:bookworm
RUN apt-get update && apt-get install -y python3 python3-venv python3-dev gcc libpq-dev nginx supervisor
ADD . /srv/site
WORKDIR /srv/site
RUN python3 -m venv env && env/bin/pip install -r requirements.txt
RUN env/bin/python manage.py collectstatic --no-input
COPY deploy/supervisor.conf /etc/supervisor/conf.d/site.conf
COPY deploy/nginx.conf /etc/nginx/sites-available/default
EXPOSE 80
CMD ["supervisord", "-n"]
`,
  `FROM python:3
ENV PYTHONUNBUFFERED 1
RUN mkdir /code
WORKDIR /code
ADD requirements.txt /code/
RUN pip install -r requirements.txt && pip install gunicorn gevent
ADD . /code/
RUN chmod +x run.sh
CMD ["./run.sh"]
`,
  `FROM python:3.10-slim
ENV POETRY_HOME=/opt/poetry POETRY_VIRTUALENVS_IN_PROJECT=true
RUN apt-get update && apt-get install --no-install-recommends -y curl build-essential && curl -sSL https://install.python-poetry.org | python3 -
ENV PATH="$POETRY_HOME/bin:/app/.venv/bin:$PATH"
WORKDIR /app
COPY . .
RUN poetry install --no-dev
EXPOSE 8000
CMD ["gunicorn", "project.wsgi", "-b", "0.0.0.0:8000"]
`,
];
