-- The audit tables stand in a schema of their own, in which the web account may only insert and select. Issue 3, docs/adr/0010.
create database if not exists ${flyway:defaultSchema}_audit character set utf8mb4 collate utf8mb4_unicode_ci;
