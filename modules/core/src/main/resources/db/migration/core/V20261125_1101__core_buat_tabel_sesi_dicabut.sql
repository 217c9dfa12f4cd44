-- Sessions that the identity provider has ended (OpenID Connect Back-Channel Logout 1.0): SHA-256 of issuer and session, or of issuer
-- and person. Every node reads it, also after a restart. Issue 2.
create table if not exists core_sesi_dicabut (
  kunci char(64) character set ascii collate ascii_bin not null primary key,
  pada datetime(6) not null,
  key ix_core_sesi_dicabut_pada (pada)
);
