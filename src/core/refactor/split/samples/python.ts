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
];
