-- A copy of a database never talks to the e-Box: it has neither the account nor the key.
UPDATE ebox_mailbox
   SET state = 'draft',
       client_id = NULL,
       private_key = NULL,
       next_private_key = NULL,
       connection_error = NULL,
       connection_report = NULL;
