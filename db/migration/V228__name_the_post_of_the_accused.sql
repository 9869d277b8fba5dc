-- the post of somebody without an account, apart from the name: the name tells who may not read, the post whether a chair is meant
alter table denunciation add column if not exists accused_position varchar(120) not null default '';
