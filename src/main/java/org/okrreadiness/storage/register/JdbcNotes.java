package org.okrreadiness.storage.register;

import java.util.Optional;
import org.okrreadiness.service.records.NoteStore;

/** Small things to remember, in a database. */
final class JdbcNotes implements NoteStore {

    private final Transactions transactions;

    JdbcNotes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<String> find(String key) {
        return transactions.read(
                sql -> sql.first("SELECT text FROM notes WHERE note_key = ?", row -> row.getString(1), key));
    }

    @Override
    public void put(String key, String text) {
        transactions.change(sql -> {
            if (sql.update("UPDATE notes SET text = ? WHERE note_key = ?", text, key) == 0) {
                sql.update("INSERT INTO notes (text, note_key) VALUES (?, ?)", text, key);
            }
        });
    }
}
