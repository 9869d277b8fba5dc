-- a settlement holds from its effect, weeks after it was signed: the term to make it public counts from there, not from the signature
alter table publication add column if not exists counts_from date;
update publication set counts_from = decided_on where counts_from is null;
alter table publication modify column counts_from date not null;
