package org.okrreadiness.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.journal.JournalContent;
import org.okrreadiness.storage.journal.JournalContent.Entry;
import org.okrreadiness.storage.journal.JournalFile;
import org.okrreadiness.storage.journal.JournalReader;
import org.okrreadiness.storage.journal.Link;
import org.okrreadiness.storage.journal.SealCheck;
import org.okrreadiness.storage.journal.SigningKey;

/**
 * A journal whose payloads are sealed, each to its place: a number for the form, a colon, and a {@link SealedBox} in Base64, because a
 * payload must be text for no byte of it to be taken for the beginning of a record.
 *
 * <p>The end register holds number and digest of each record after it was written. Where it says more than the journal holds, something
 * was cut off that had been acknowledged.
 */
final class SealedJournal implements AutoCloseable {

    /** Of one payload before it is sealed, in bytes; in Base64 it stays below what a record may hold. */
    static final int LARGEST = 32 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(SealedJournal.class.getName());
    private static final int FORM = 1;

    private final VaultFolder folder;
    private final UUID id;
    private final DataKey key;
    private final Part marks;
    private final Part end;

    SealedJournal(VaultFolder folder, UUID id, DataKey key) {
        this.folder = folder;
        this.id = id;
        this.key = key;
        this.marks = new Part(folder.marks(), id);
        this.end =
                new Part(folder.marksEnd(), UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    /** @param digest of the record, in hexadecimal digits */
    record Written(long sequence, String digest) {}

    /**
     * One record in the clear.
     *
     * @param digest of the record as it stands in the file
     */
    record Payload(long sequence, String digest, byte[] bytes) {}

    /** @param damage empty when everything is as it was written */
    record Payloads(List<Payload> all, Optional<Phrase> damage) {}

    /** Adds a record; it is on disk when this returns. */
    synchronized Written append(byte[] plain) {
        try {
            if (!marks.isOpen()) {
                refuseDamaged(damage(marks.content(), signingKey()));
            }
            JournalFile journal = marks.open(this::signingKey);
            long next = journal.lastSequence() + 1;
            byte[] box = key.with(Purpose.MARKS, secret -> SealedBox.seal(secret, About.marks(id, next), plain));
            long sequence = journal.append(FORM + ":" + Base64.getEncoder().encodeToString(box));
            Written written = new Written(sequence, journal.lastDigest().orElseThrow());
            register(written);
            return written;
        } catch (IOException e) {
            throw DiskTrouble.of(folder.folder(), e);
        }
    }

    private static void refuseDamaged(Optional<Phrase> damage) {
        if (damage.isPresent()) {
            throw new ReadinessException(damage.get());
        }
    }

    /** What is in the journal is kept, whether or not this finds room. */
    private void register(Written written) {
        try {
            end.open(this::signingKey).append(written.sequence() + " " + written.digest());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A batch could not be entered into the register", e);
        }
    }

    /** The number of the last record; 0 when there is none. */
    synchronized long last() {
        try {
            return marks.last();
        } catch (IOException e) {
            throw DiskTrouble.of(folder.folder(), e);
        }
    }

    synchronized Payloads read() {
        SigningKey signing = signingKey();
        try {
            JournalContent content = marks.content();
            Optional<Phrase> damage = damage(content, signing);
            List<Payload> payloads = new ArrayList<>();
            for (Entry entry : content.entries()) {
                Optional<byte[]> plain = opened(entry);
                plain.ifPresent(bytes -> payloads.add(new Payload(
                        entry.sequence(), entry.link().map(Link::digest).orElse(""), bytes)));
                if (plain.isEmpty()) {
                    damage = damage.or(() -> Optional.of(broken(entry.sequence())));
                }
            }
            return new Payloads(payloads, damage);
        } catch (IOException e) {
            throw DiskTrouble.of(folder.folder(), e);
        }
    }

    private Optional<byte[]> opened(Entry entry) {
        int colon = entry.text().indexOf(':');
        try {
            int form = Integer.parseInt(entry.text().substring(0, Math.max(0, colon)));
            if (form > FORM) {
                throw Trouble.newer(form, FORM);
            }
            byte[] box = Base64.getDecoder().decode(entry.text().substring(colon + 1));
            byte[] about = About.marks(id, entry.sequence());
            return key.with(Purpose.MARKS, secret -> SealedBox.open(secret, about, box));
        } catch (IllegalArgumentException noBox) {
            return Optional.empty();
        }
    }

    private Optional<Phrase> damage(JournalContent content, SigningKey signing) throws IOException {
        JournalContent register = end.content();
        Optional<Phrase> here = content.entries().isEmpty() ? Optional.empty() : broken(content, marks, signing);
        Optional<Phrase> there = register.entries().isEmpty() ? Optional.empty() : broken(register, end, signing);
        return here.or(() -> there).or(() -> cutOff(content, register));
    }

    private static Optional<Phrase> broken(JournalContent content, Part part, SigningKey signing) {
        Seal seal = SealCheck.of(part.id(), content, Optional.of(signing));
        return seal.state() == Seal.State.INTACT && seal.ownKey()
                ? Optional.empty()
                : Optional.of(broken(seal.broken().map(Seal.Break::entry).orElse(1L)));
    }

    private static Phrase broken(long entry) {
        return Phrase.of("problem.marks-broken", Long.toString(entry));
    }

    /** A crash between the journal and its register leaves the register one behind, and never ahead. */
    private static Optional<Phrase> cutOff(JournalContent content, JournalContent register) {
        long held = content.lastSequence();
        if (register.entries().isEmpty()) {
            return held > 1 ? Optional.of(Phrase.of("problem.marks-register")) : Optional.empty();
        }
        String[] last =
                register.entries().get(register.entries().size() - 1).text().split(" ");
        long written = Long.parseLong(last[0]);
        if (written > held) {
            return Optional.of(Phrase.of("problem.marks-cut-off", Long.toString(written), Long.toString(held)));
        }
        boolean same = content.entries().stream()
                .filter(entry -> entry.sequence() == written)
                .flatMap(entry -> entry.link().stream())
                .anyMatch(link -> link.digest().equals(last[1]));
        return same ? Optional.empty() : Optional.of(broken(written));
    }

    /** Made of the data key, and kept only by the two files while they are open: making it costs as much as three signatures. */
    private SigningKey signingKey() {
        return key.with(Purpose.MARKS_SIGNING, seed -> {
            byte[] published =
                    new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
            return SigningKey.of(
                    HexFormat.of().formatHex(published), HexFormat.of().formatHex(seed));
        });
    }

    @Override
    public synchronized void close() {
        marks.close();
        end.close();
    }

    /** One of the two files. */
    private static final class Part {

        private final Path file;
        private final UUID id;
        private Optional<JournalFile> open = Optional.empty();

        Part(Path file, UUID id) {
            this.file = file;
            this.id = id;
        }

        UUID id() {
            return id;
        }

        boolean isOpen() {
            return open.isPresent();
        }

        JournalContent content() throws IOException {
            return JournalReader.read(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        }

        long last() throws IOException {
            return open.isPresent() ? open.get().lastSequence() : content().lastSequence();
        }

        JournalFile open(Supplier<SigningKey> signing) throws IOException {
            if (open.isEmpty()) {
                open = Optional.of(opened(signing.get()));
            }
            return open.get();
        }

        private JournalFile opened(SigningKey signing) throws IOException {
            JournalContent content = content();
            if (content.entries().isEmpty()) {
                // Nothing, or a first record that was cut short and never acknowledged.
                Files.deleteIfExists(file);
                return JournalFile.create(file, id, signing);
            }
            return JournalFile.reopen(file, id, content, signing);
        }

        void close() {
            open.ifPresent(journal -> {
                try {
                    journal.close();
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "A journal could not be closed; it is whole all the same", e);
                }
            });
            open = Optional.empty();
        }
    }
}
