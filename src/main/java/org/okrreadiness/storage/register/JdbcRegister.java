package org.okrreadiness.storage.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.AuditStore;
import org.okrreadiness.service.records.MatrixStore;
import org.okrreadiness.service.records.NoteStore;
import org.okrreadiness.service.records.PassedLists;
import org.okrreadiness.service.records.PeopleStore;
import org.okrreadiness.service.records.RecordStore;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.RoleStore;
import org.okrreadiness.service.records.StatusPlaces;
import org.okrreadiness.service.travel.SharedPost;
import org.okrreadiness.storage.disk.DiskTrouble;

/** A register in a database, embedded or shared. */
public final class JdbcRegister implements Register {

    /** Kept, because a logger nobody holds loses its level. */
    private static final Logger POOL_LOG = Logger.getLogger("com.zaxxer.hikari");

    static {
        // What a pool does when it opens and closes is of interest to nobody.
        POOL_LOG.setLevel(Level.WARNING);
        // Read once by H2: no class of anybody's choosing can be called from SQL.
        System.setProperty("h2.allowedClasses", "");
        // Who goes through a million rows meets hardly a value twice; looking for it costs more than making it.
        System.setProperty("h2.objectCache", "false");
    }

    /** A window asks from two or three threads at once; a shared server should not have to hold more open for each. */
    private static final int CONNECTIONS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource source;
    private final Engine engine;
    private final Transactions transactions;
    private final JdbcPeople people;
    private final JdbcRecords records;
    private final JdbcRoles roles;
    private final JdbcMatrix matrix;
    private final JdbcAudit audit;
    private final JdbcNotes notes;
    private final JdbcPost post;
    private final JdbcPlaces places;
    private final JdbcPassedLists passedLists;
    private final AtomicBoolean closed = new AtomicBoolean();

    private JdbcRegister(HikariDataSource source, Engine engine) {
        this.source = source;
        this.engine = engine;
        this.transactions = new Transactions(source, engine.checkpoints());
        this.matrix = new JdbcMatrix(transactions);
        this.people = new JdbcPeople(transactions, engine::beforeWiping);
        this.places = new JdbcPlaces(transactions, matrix);
        this.passedLists = new JdbcPassedLists(transactions);
        this.records = new JdbcRecords(transactions, places, engine::beforeWiping);
        this.roles = new JdbcRoles(transactions, matrix);
        this.audit = new JdbcAudit(transactions);
        this.notes = new JdbcNotes(transactions);
        this.post = new JdbcPost(transactions, engine::beforeWiping);
    }

    /**
     * Opens the register of a data folder, and makes it when there is none.
     *
     * @param data the data folder, which this program has to itself
     * @throws ReadinessException when its file is not the one that was closed
     */
    public static JdbcRegister inFolder(Path data) {
        EmbeddedFile file = new EmbeddedFile(data);
        try {
            file.check();
        } catch (IOException e) {
            throw DiskTrouble.of(data, e);
        }
        return open(new EmbeddedEngine(file));
    }

    /**
     * Opens a shared register, and makes its tables when there are none.
     *
     * @param url {@code jdbc:postgresql://host/database?user=...}
     * @throws ReadinessException when it is no such address, or nobody answers there
     */
    public static JdbcRegister shared(String url) {
        return open(new SharedEngine(SharedAddress.of(url)));
    }

    private static JdbcRegister open(Engine engine) {
        HikariDataSource source = source(engine);
        try {
            Schema.bringUpToDate(source, engine);
            JdbcRegister register = new JdbcRegister(source, engine);
            register.matrix.refresh(Standings.today());
            return register;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource source(Engine engine) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(engine.url());
        engine.account().ifPresent(config::setUsername);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setPoolName("register");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new ReadinessException(Phrase.of("problem.register.no-answer", engine.place()), e);
        }
    }

    @Override
    public PeopleStore people() {
        return people;
    }

    @Override
    public RecordStore records() {
        return records;
    }

    @Override
    public RoleStore roles() {
        return roles;
    }

    @Override
    public MatrixStore matrix() {
        return matrix;
    }

    @Override
    public AuditStore audit() {
        return audit;
    }

    @Override
    public NoteStore notes() {
        return notes;
    }

    @Override
    public StatusPlaces places() {
        return places;
    }

    @Override
    public PassedLists passedLists() {
        return passedLists;
    }

    @Override
    public SharedPost post() {
        return post;
    }

    @Override
    public String place() {
        return engine.place();
    }

    @Override
    public boolean isShared() {
        return engine.isShared();
    }

    void copyForBackup() {
        engine.copy(transactions);
    }

    @Override
    public void close() {
        // Once: what is in the folder after that may be another register, which a backup brought back.
        if (closed.compareAndSet(false, true)) {
            source.close();
            engine.closed();
        }
    }
}
