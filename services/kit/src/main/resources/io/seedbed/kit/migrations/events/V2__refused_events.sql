-- Events that the broker will never take, such as one that is too large, are set aside with its reason. To send such a row
-- after all (when the broker's limit was raised, say), make the reason empty.
alter table outbox add column refused text not null default '';
create index outbox_waiting on outbox (id) where refused = '';
