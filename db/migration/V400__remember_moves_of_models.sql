-- cases of an older process model: which went over to the newer one at the start of a release, which stay and why
create table if not exists model_move (
    process_key  varchar(100) not null,
    process_name varchar(200) not null,
    from_version int          not null,
    to_version   int          not null,
    moved        int          not null,
    kept         int          not null,
    reason       varchar(600) not null,
    recorded_at  datetime     not null,
    primary key (process_key, from_version, to_version)
);
