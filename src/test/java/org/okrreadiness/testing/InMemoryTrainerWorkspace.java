package org.okrreadiness.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.crypto.SealedSecret;
import org.okrreadiness.service.trainer.MarkRow;
import org.okrreadiness.service.trainer.MarkTable;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.SubmissionStore;
import org.okrreadiness.service.trainer.TrainerIdentity;
import org.okrreadiness.service.trainer.TrainerKeys;
import org.okrreadiness.service.trainer.TrainerWorkspace;

/** A trainer's workspace that is gone when the test is. */
public final class InMemoryTrainerWorkspace implements TrainerWorkspace {

    private final Map<String, byte[]> submissions = new LinkedHashMap<>();
    private boolean locked;

    @Override
    public UUID id() {
        return new UUID(0, 1);
    }

    @Override
    public boolean isLocked() {
        return locked;
    }

    @Override
    public void lock() {
        locked = true;
    }

    @Override
    public void changePassphrase(char[] current, char[] next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TrainerKeys keys() {
        return new Keys();
    }

    @Override
    public <E> MarkingLog<E> marks(MarkingEventFormat<E> format) {
        List<MarkingLog.Batch<E>> batches = new ArrayList<>();
        return new MarkingLog<>() {
            @Override
            public Receipt append(List<E> events) {
                batches.add(new Batch<>(batches.size() + 1L, events));
                return new Receipt(batches.size(), "", events.size());
            }

            @Override
            public Content<E> readAll() {
                return new Content<>(batches, Optional.empty());
            }
        };
    }

    @Override
    public <E> MarkTable markTable(MarkingEventFormat<E> format, Function<E, List<MarkRow>> rows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SubmissionStore submissions() {
        return new SubmissionStore() {
            @Override
            public String put(byte[] submission) {
                String name = HexFormat.of().formatHex(submission);
                submissions.put(name, submission);
                return name;
            }

            @Override
            public Optional<byte[]> find(String name) {
                return Optional.ofNullable(submissions.get(name));
            }

            @Override
            public List<String> names() {
                return List.copyOf(submissions.keySet());
            }

            @Override
            public void delete(String name) {
                submissions.remove(name);
            }
        };
    }

    private static final class Keys implements TrainerKeys {

        private final TravelKeys keys = TravelKeys.TRAINER;

        @Override
        public TrainerIdentity current() {
            HexFormat hex = HexFormat.of();
            return new TrainerIdentity(
                    hex.formatHex(keys.publicKeys().signing()),
                    hex.formatHex(keys.publicKeys().opening()),
                    keys.publicKeys().fingerprint(),
                    Instant.EPOCH,
                    Optional.empty());
        }

        @Override
        public List<TrainerIdentity> all() {
            return List.of(current());
        }

        @Override
        public byte[] sign(byte[] message) {
            return keys.sign(message);
        }

        @Override
        public Optional<byte[]> open(byte[] info, byte[] encapsulation, byte[] sealed) {
            return keys.open(info, new SealedSecret(encapsulation, sealed));
        }

        @Override
        public TrainerIdentity renew() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void exportTo(Path file, char[] recoveryPhrase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TrainerIdentity importFrom(Path file, char[] recoveryPhrase) {
            throw new UnsupportedOperationException();
        }
    }
}
