-- a form of the public pages, sent once: its key is made when it is opened, and the same words about the same matter are known again
create table if not exists board_form (
  form_key char(36) not null collate utf8mb4_bin,
  digest char(64) not null collate utf8mb4_bin,
  -- the digest as long as the same words are not to be taken a second time; empty once what they began is over
  open_digest char(64) null collate utf8mb4_bin,
  heading varchar(100) not null,
  tracking_code varchar(20) not null collate utf8mb4_bin,
  sent_at datetime(3) not null,
  -- when these words first came; earlier than sent_at for a form that only said them again
  first_sent_at datetime(3) not null,
  constraint pk_board_form primary key (form_key),
  constraint uq_board_form_open unique (open_digest)
);
