package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.trainer.TrainerWorkspaces;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.journal.JournalContent;
import org.okrreadiness.storage.register.FolderRegister;

/** Looks after one data folder. */
final class FolderKeeper implements DataKeeper {

    private final Place place;
    private final Ledger ledger;
    private final Journals journals;
    private final Backups backups;
    private final AutomaticBackups automatic;
    private final TrainerWorkspaces trainer;
    private final FolderRegister register;

    FolderKeeper(
            Place place,
            Ledger ledger,
            Journals journals,
            AutomaticBackups automatic,
            TrainerWorkspaces trainer,
            FolderRegister register) {
        this.place = place;
        this.ledger = ledger;
        this.journals = journals;
        this.backups = automatic.backups();
        this.automatic = automatic;
        this.trainer = trainer;
        this.register = register;
    }

    @Override
    public Path folder() {
        return place.data();
    }

    @Override
    public List<Phrase> noticesOfOpening() {
        return ledger.notices();
    }

    @Override
    public Report check() {
        return new Examination(ledger, journals, backups).report();
    }

    @Override
    public Report repair() {
        Report before = check();
        if (before.sound()) {
            return before;
        }
        List<Line> done = new ArrayList<>();
        ledger.alone(() -> {
            for (AttemptId id : journals.ids()) {
                repair(id, done);
            }
            place.setAsideDatabase();
            return true;
        });
        Report now = check();
        done.addAll(now.lines());
        return new Report(now.sound(), done);
    }

    private void repair(AttemptId id, List<Line> done) throws IOException {
        JournalContent content = journals.content(id);
        if (journals.state(id, content).isEmpty()) {
            Path kept = place.setAside().move(journals.path(id));
            done.add(new Line(true, Phrase.of("repair.journal-set-aside", kept.toString())));
        } else if (content.isDamaged()) {
            journals.mended(id);
            done.add(new Line(
                    true, Phrase.of("repair.journal-mended", id.toString(), Long.toString(content.missing()))));
        }
    }

    @Override
    public void backup(Path file) {
        try {
            backups.write(file);
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        }
    }

    @Override
    public List<Backup> backups() {
        try {
            return backups.all();
        } catch (IOException e) {
            throw DiskTrouble.of(place.data(), e);
        }
    }

    @Override
    public Forgotten forget(String participant, List<String> alsoFind) {
        Forgotten forgotten = ledger.alone(() -> {
            Forgetting forgetting = new Forgetting(place, journals, backups);
            return forgetting.forget(participant, forgetting.attempts(participant), alsoFind);
        });
        try {
            backups.makeIfDue();
        } catch (IOException e) {
            throw DiskTrouble.of(place.data(), e);
        }
        return forgotten;
    }

    @Override
    public void restore(Path file) {
        Restoring restoring = new Restoring(place);
        try {
            restoring.unpack(file);
            automatic.pause();
            backups.make();
        } catch (IOException e) {
            throw DiskTrouble.of(place.data(), e);
        }
        trainer.lock();
        register.close();
        ledger.alone(() -> {
            restoring.exchange();
            return true;
        });
    }
}
