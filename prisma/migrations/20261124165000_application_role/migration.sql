-- The account of the running program needs less than the account that owns the tables: it reads and writes rows, and of
-- the record ("Event") it reads and adds rows only. `marktplatz_app` is that bundle of rights; an account becomes one of
-- the program by GRANT marktplatz_app TO …  (docs/sicherheit.md, "Was der Betrieb tun muss").
-- A role belongs to the whole server: it may exist already, and the owner of the database need not be allowed to make one.
-- Then everything works as before, with one account. The embedded database has one account anyway.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'marktplatz_app') THEN
    CREATE ROLE marktplatz_app NOLOGIN;
  END IF;
EXCEPTION
  -- another database of this server is being migrated at the same moment
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'The role marktplatz_app was not made: % lacks CREATEROLE. Make it once and apply docs/sicherheit.md.', current_user;
END
$$;

-- A function of its own, so that whoever makes the role later can apply the same rights: SELECT "grant_application_rights"();
CREATE FUNCTION "grant_application_rights"() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'marktplatz_app') THEN RETURN false; END IF;

  GRANT USAGE ON SCHEMA public, marktplatz_queue TO marktplatz_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, marktplatz_queue TO marktplatz_app;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, marktplatz_queue TO marktplatz_app;
  -- tables of later migrations
  ALTER DEFAULT PRIVILEGES IN SCHEMA public, marktplatz_queue
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO marktplatz_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public, marktplatz_queue
    GRANT USAGE, SELECT ON SEQUENCES TO marktplatz_app;

  -- the record is append-only, and what is migrated is the owner's business
  REVOKE UPDATE, DELETE ON "Event" FROM marktplatz_app;
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON public._prisma_migrations FROM marktplatz_app;
  END IF;
  RETURN true;
END
$$;
REVOKE EXECUTE ON FUNCTION "grant_application_rights"() FROM PUBLIC;

SELECT "grant_application_rights"();
