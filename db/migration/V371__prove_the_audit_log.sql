-- each line and each seal of the log is proved by a key outside the database; lines and seals of earlier releases have no proof
alter table audit_entry add column if not exists proof varchar(100) collate utf8mb4_bin;
create unique index if not exists uq_audit_entry_proof on audit_entry (proof);
alter table audit_seal add column if not exists proof varchar(75) collate utf8mb4_bin;
