-- what was told outside of the audit log: each day the number of its newest seal and the hash over all lines up to it
create table if not exists audit_anchor (
  anchor_on date not null,
  seal_no bigint not null,
  hash char(64) not null collate utf8mb4_bin,
  constraint pk_audit_anchor primary key (anchor_on)
);

insert into notice_template (template, title, body) values
  ('audit-anchor', 'Điểm neo nhật ký ngày {date}', 'Điểm neo nhật ký ngày {date}: {anchor}. Hãy giữ lại tin này. Khi cần, người kiểm tra dùng nó để chứng minh nhật ký đến ngày này không bị viết lại.')
on duplicate key update title = values(title), body = values(body);
