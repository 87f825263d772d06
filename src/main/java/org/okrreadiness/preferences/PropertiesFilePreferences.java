package org.okrreadiness.preferences;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.okrreadiness.service.PreferenceStore;

/**
 * Keeps preferences in one text file. The file is read at once, because the first window needs it; it is written in the background, to
 * a neighbour first and then moved into place, so that a crash leaves either the old file or the new one.
 *
 * <p>Until {@link #keepFromNowOn()} nothing is written: a second instance that finds the data folder taken must not touch it.
 */
public final class PropertiesFilePreferences implements PreferenceStore {

    private static final System.Logger LOG = System.getLogger(PropertiesFilePreferences.class.getName());

    private final Path file;
    private final Executor background;
    private final Map<String, String> values = new TreeMap<>();
    private final AtomicBoolean writeIsDue = new AtomicBoolean();
    private volatile boolean keeping;

    /**
     * @param file need not exist; one that cannot be read counts as empty
     * @param background runs the writing, one job after the other
     */
    public PropertiesFilePreferences(Path file, Executor background) {
        this.file = file;
        this.background = background;
        values.putAll(read(file));
    }

    /** From now on, and with everything put so far, changes reach the file. */
    public void keepFromNowOn() {
        keeping = true;
        scheduleWrite();
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
        synchronized (this) {
            if (value.equals(values.put(name, value))) {
                return;
            }
        }
        scheduleWrite();
    }

    /** Many changes in a row become one write. */
    private void scheduleWrite() {
        if (keeping && writeIsDue.compareAndSet(false, true)) {
            background.execute(this::write);
        }
    }

    private void write() {
        writeIsDue.set(false);
        Properties properties = new Properties();
        synchronized (this) {
            properties.putAll(values);
        }
        try {
            Path whole = file.toAbsolutePath();
            Files.createDirectories(whole.getParent());
            Path fresh = whole.resolveSibling(whole.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Preferences were not kept: {0}", e.toString());
        }
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // Absent at the first start, and not worth a word when it is damaged: every value has a default.
            LOG.log(System.Logger.Level.DEBUG, "No preferences were read", e);
        }
        Map<String, String> read = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }
}
