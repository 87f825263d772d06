package org.okrreadiness.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AppealDraftFormat;
import org.okrreadiness.service.AppealDrafts;
import org.okrreadiness.service.AppealStore;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.CutStudyFormat;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.FeedbackStore;
import org.okrreadiness.service.KeptOkrsFormat;
import org.okrreadiness.service.OwnOkrStore;
import org.okrreadiness.service.SampleShelf;
import org.okrreadiness.service.StandardStore;
import org.okrreadiness.service.decide.NeedCaseFormat;
import org.okrreadiness.service.decide.NeedStore;
import org.okrreadiness.service.decide.cadence.CadenceDraftFormat;
import org.okrreadiness.service.decide.cadence.CadenceStore;
import org.okrreadiness.service.decide.vet.VettingFormat;
import org.okrreadiness.service.decide.vet.VettingStore;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.trainer.TrainerWorkspaces;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.disk.FolderLock;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.storage.h2.RowFormats;
import org.okrreadiness.storage.register.FolderRegister;
import org.okrreadiness.storage.register.IssuerFile;
import org.okrreadiness.storage.vault.TrainerVaults;

/** The data folder while this window works on it. Close it when the window closes. */
public final class DataFolder implements AutoCloseable {

    /** What an issuer is called until they say it. */
    private static final String ISSUER = "OKR Readiness";

    private final FolderLock lock;
    private final Ledger ledger;
    private final AutomaticBackups automatic;
    private final AttemptStore attempts;
    private final DataKeeper keeper;
    private final SampleShelf samples;
    private final TrainerWorkspaces trainer;
    private final Path data;
    private final FolderRegister register;
    private final IssuerKeys issuer;

    private DataFolder(FolderLock lock, Place place, Clock clock, Formats formats) {
        this.lock = lock;
        this.data = place.data();
        Journals journals = new Journals(place, formats.events());
        this.register = new FolderRegister(place.data());
        this.issuer = new IssuerFile(place.data(), System.getProperty("user.name", ISSUER), clock);
        FolderContent content = new FolderContent(place.data(), register);
        this.ledger =
                new Ledger(journals, () -> projector(place, journals, formats, backupBefore(place, clock, content)));
        Backups backups = new Backups(place.data(), clock, content.whileInUse(ledger));
        this.automatic = new AutomaticBackups(backups);
        this.attempts = new JournalAttemptStore(ledger, clock);
        this.samples = new SampleFolder(place.data(), clock, formats);
        this.trainer = new TrainerVaults(place.data(), clock);
        this.keeper = new FolderKeeper(place, ledger, journals, automatic, trainer, register);
    }

    /**
     * Opens the folder, and makes it when it is not there. The database opens in the background; attempts can be found and worked on
     * at once.
     *
     * @throws org.okrreadiness.service.DataFolderInUseException when another window works on it
     * @throws DataFolderUnusableException when it cannot be read or written
     * @throws org.okrreadiness.service.NewerDataException when a newer version wrote it; not a byte is changed
     */
    public static DataFolder open(Path folder, Clock clock, Formats formats) {
        Path data = checked(folder);
        Place place = new Place(data, new SetAside(data, clock));
        NewerData newer = new NewerData(place);
        try {
            newer.refuseByMarker();
            FolderLock lock = FolderLock.take(DurableFiles.privateFolder(data));
            try {
                newer.refuse();
                new Restoring(place).finish();
                DurableFiles.privateFolder(place.databases());
                return new DataFolder(lock, place, clock, formats);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw DiskTrouble.of(data, e);
        }
    }

    /** A semicolon in the path would be read as a setting of the database, and some settings run code. */
    private static Path checked(Path folder) {
        Path data = folder.toAbsolutePath().normalize();
        if (data.toString().chars().anyMatch(c -> c == ';' || Character.isISOControl(c))) {
            throw new DataFolderUnusableException(Phrase.of("problem.folder-name", data.toString()), null);
        }
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new DataFolderUnusableException(Phrase.of("problem.folder-is-file", data.toString()), null);
        }
        return data;
    }

    private static Projector projector(Place place, Journals journals, Formats formats, Runnable beforeMigration) {
        RowFormats rows = new RowFormats(formats.responses(), formats.sheets());
        return new Projector(place, rows, journals, new DatabaseOpening(place, rows, beforeMigration));
    }

    private static Runnable backupBefore(Place place, Clock clock, FolderContent content) {
        return () -> {
            try {
                new Backups(place.data(), clock, content).make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    public AttemptStore attempts() {
        return attempts;
    }

    /** Attempts as they are kept, to travel. */
    public AttemptRecords records() {
        return new JournalRecords(ledger);
    }

    public DataKeeper keeper() {
        return keeper;
    }

    /** Attempts to be looked at, in a folder of their own. */
    public SampleShelf samples() {
        return samples;
    }

    /** Sets that somebody brought and asked to keep. */
    public OwnOkrStore ownOkrs(KeptOkrsFormat format) {
        return new OwnOkrFiles(data, format);
    }

    /** What trainers told about attempts. */
    public FeedbackStore feedback() {
        return new FeedbackFiles(data);
    }

    /** What was typed for the plan of a quarter. */
    public CadenceStore cadence(CadenceDraftFormat format) {
        return new CadenceFile(data, format);
    }

    /** What was begun against them and has not been written. */
    public AppealDrafts appealDrafts(AppealDraftFormat format) {
        return new AppealDraftFiles(data, format);
    }

    /** What was written against them. */
    public AppealStore appeals() {
        return new AppealFiles(data);
    }

    /** What a trainer keeps here behind a passphrase. It is locked when the folder is closed or a backup is brought back. */
    public TrainerWorkspaces trainer() {
        return trainer;
    }

    /** Who can do what, on what evidence; opened when it is first asked for. */
    public Register register() {
        return register.open();
    }

    /** With which records of this folder are signed, even in a register that is shared. */
    public IssuerKeys issuerKeys() {
        return issuer;
    }

    /** Studies that set cut scores. */
    public StandardStore standards(CutStudyFormat format) {
        return new StudyFiles(data, format);
    }

    /** Diagnoses of the help that is needed. */
    public NeedStore needs(NeedCaseFormat format) {
        return new NeedFiles(data, format);
    }

    /** Courses compared before one is bought. */
    public VettingStore vettings(VettingFormat format) {
        return new VettingFiles(data, format);
    }

    @Override
    public void close() {
        trainer.lock();
        automatic.close();
        try {
            register.close();
            samples.close();
            ledger.close();
        } finally {
            release(lock);
        }
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
