package org.okrreadiness.storage.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;

/** Workspaces for tests, whose passphrases cost next to nothing to guess. */
public final class Vaults {

    static final String PASSPHRASE = "correct ferry timetable";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);
    static final Effort CHEAP = new Effort(8, 1, 1);

    /** Events that are words. */
    static final MarkingEventFormat<String> WORDS = new MarkingEventFormat<>() {
        @Override
        public byte[] write(String event) {
            return event.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String read(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    };

    private Vaults() {}

    static TrainerVaults in(Path data) {
        return new TrainerVaults(data, CLOCK, CHEAP);
    }

    /** For tests in which the passphrase is beside the point, and its price would be most of the time they take. */
    public static TrainerWorkspaces cheap(Path data, Clock clock) {
        return new TrainerVaults(data, clock, CHEAP);
    }

    static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    static TrainerWorkspace create(Path data) {
        return in(data).create(passphrase()).workspace();
    }

    static TrainerWorkspace open(Path data) {
        return in(data).open(passphrase());
    }

    static char[] typed(List<String> words) {
        return String.join(" ", words).toCharArray();
    }

    static MarkingLog<String> words(TrainerWorkspace workspace) {
        return workspace.marks(WORDS);
    }
}
