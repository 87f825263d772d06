package org.okrreadiness.storage;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.DataKeeper.Backup;
import org.okrreadiness.service.DataKeeper.Line;
import org.okrreadiness.service.DataKeeper.Report;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.storage.h2.Projection;
import org.okrreadiness.storage.journal.JournalContent;

/** Looks at everything in the data folder and changes nothing. */
final class Examination {

    private final Ledger ledger;
    private final Journals journals;
    private final Backups backups;
    private final List<Line> lines = new ArrayList<>();
    private boolean needsRepair;

    Examination(Ledger ledger, Journals journals, Backups backups) {
        this.ledger = ledger;
        this.journals = journals;
        this.backups = backups;
    }

    Report report() {
        ledger.still(() -> {
            examineJournals();
            examineDatabase();
            return true;
        });
        ledger.shared(() -> {
            examineBackups();
            return true;
        });
        return new Report(!needsRepair, lines);
    }

    private void examineJournals() throws IOException {
        List<AttemptId> ids = journals.ids();
        Map<AttemptId, HandedInRegister.Line> handedIn = journals.register().lines();
        long entries = 0;
        for (AttemptId id : ids) {
            JournalContent content = journals.content(id);
            entries += content.entries().size();
            examine(id, content);
            journals.seal(id, content, handedIn).broken().ifPresent(at -> addBroken(id, at));
        }
        if (journals.register().seal().isBroken()) {
            addChanged("check.register-broken");
        }
        handedIn.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> addChanged("check.journal-gone", id.toString()));
        add(true, "check.journals", Integer.toString(ids.size()), Long.toString(entries));
    }

    private void examine(AttemptId id, JournalContent content) {
        if (journals.state(id, content).isEmpty()) {
            add(content.neverHeldARecord(), "check.journal-unreadable", id.toString());
        } else if (content.isDamaged()) {
            add(false, "check.journal-damaged", id.toString(), Long.toString(content.missing()));
        } else if (content.missing() > 0) {
            add(true, "check.journal-mended", id.toString(), Long.toString(content.missing()));
        } else if (content.hasTornTail()) {
            add(true, "check.journal-torn", id.toString());
        }
    }

    private void addBroken(AttemptId id, Seal.Break at) {
        addChanged("check.seal-broken", id.toString(), Long.toString(at.entry()));
    }

    private void examineDatabase() {
        Optional<List<AttemptSummary>> database = ledger.ask(Projection::summaries);
        if (database.isEmpty()) {
            add(false, "check.database-unavailable");
        } else {
            boolean agrees = database.get().equals(ledger.summariesFromJournals());
            add(agrees, agrees ? "check.database" : "check.database-differs");
        }
    }

    private void examineBackups() throws IOException {
        List<Backup> all = backups.all();
        if (all.isEmpty()) {
            add(true, "check.no-backup");
            return;
        }
        Instant newest = all.get(0).madeAt();
        try {
            Backups.verify(all.get(0).file());
            add(true, "check.backup", Integer.toString(all.size()), newest.toString());
        } catch (UnreadableInputException damaged) {
            add(false, "check.backup-unreadable", all.get(0).file().toString());
        }
    }

    /** There is nothing to repair: what a broken seal shows is that something was changed, not what stood there. */
    private void addChanged(String key, String... arguments) {
        lines.add(new Line(false, Phrase.of(key, arguments)));
    }

    private void add(boolean sound, String key, String... arguments) {
        needsRepair |= !sound;
        lines.add(new Line(sound, Phrase.of(key, arguments)));
    }
}
