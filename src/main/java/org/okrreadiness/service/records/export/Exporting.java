package org.okrreadiness.service.records.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordSource;
import org.okrreadiness.service.records.Register;

/**
 * Gives records out. Who took their consent back is left out, and so is a record that was withdrawn or is not as it was signed; what was
 * given out is written down. Long work: run it in the
 * background.
 */
public final class Exporting {

    /** So many people are named whose records are not as they were signed; the first lead to the others. */
    public static final int MOST_NAMES = 5;

    private final Register register;
    private final Map<ExportFormat, RecordExporter> exporters = new EnumMap<>(ExportFormat.class);
    private final Supplier<Optional<String>> address;
    private final Supplier<FollowedUps> followedUps;
    private final Clock clock;

    /**
     * @param followedUps what was told some weeks after sittings, as it is now
     * @param address where lists of withdrawn records lie for everybody
     * @param clock in the time zone of the place, whose days decide what holds
     */
    public Exporting(
            Register register,
            Collection<RecordExporter> exporters,
            Supplier<Optional<String>> address,
            Supplier<FollowedUps> followedUps,
            Clock clock) {
        this.register = register;
        exporters.forEach(exporter -> this.exporters.put(exporter.format(), exporter));
        this.address = address;
        this.followedUps = followedUps;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param redacted whether people are numbered instead of named
     * @param by the account that asks for it
     * @param why in its own words; about the reason and not about people
     */
    public record Order(ExportFormat format, RecordFilter filter, boolean redacted, String by, String why) {}

    /**
     * What came of it.
     *
     * @param files what was written; none when it was stopped
     * @param records how many were written
     * @param peopleLeftOut how many were left out because they took their consent back
     * @param unfit how many records were left out because they are not as they were signed
     * @param unfitOf the names of the first people of whom that is so; one more than {@link #MOST_NAMES} where there are more
     * @param withdrawn how many records were left out because they are withdrawn
     */
    public record Outcome(
            List<Path> files, long records, int peopleLeftOut, long unfit, List<String> unfitOf, long withdrawn) {

        public Outcome {
            files = List.copyOf(files);
            unfitOf = List.copyOf(unfitOf);
        }

        public boolean isStopped() {
            return files.isEmpty();
        }
    }

    /**
     * How an export would begin.
     *
     * @param rows empty for files nobody reads as text or table
     * @param records how many there are; those of people who took their consent back among them, which are left out
     */
    public record Beginning(Optional<ExportBeginning> rows, long records) {}

    /**
     * @param out a file, or a folder for formats of many files
     * @param seal who answers for it
     * @throws ReadinessException when it cannot be written; nothing is left behind then
     */
    public Outcome export(Order order, Path out, IssuerSeal seal, ExportWatch watch) {
        RecordExporter exporter = exporter(order.format());
        PlacesGiven places = new PlacesGiven(register.places(), seal.issuer().publicKey(), address.get());
        boolean saysWhere = order.format() == ExportFormat.BADGE;
        GivableRecords records = new GivableRecords(
                register.records(), register.places().withdrawnRecords(), saysWhere ? places::coming : rows -> {});
        Instant at = clock.instant();
        ExportRequest request = request(order, records, seal, at, places::of);
        Counting counting = new Counting(watch);
        List<Path> files = write(exporter, request, out, counting);
        if (!files.isEmpty()) {
            int count = (int) Math.min(counting.written, Integer.MAX_VALUE);
            register.audit().add(new AuditLine(at, order.by(), AuditLine.Action.EXPORTED, count, order.why()));
        }
        return new Outcome(
                files,
                files.isEmpty() ? 0 : counting.written,
                records.peopleLeftOut(),
                records.unfit(),
                records.unfitOf(),
                records.withdrawnRecords());
    }

    /**
     * How it would begin, exactly as it would be written; nothing is signed and nothing written down.
     *
     * @param issuer who will answer for it
     * @param most records, at least 1
     */
    public Beginning beginning(Order order, Issuer issuer, int most) {
        GivableRecords records =
                new GivableRecords(register.records(), register.places().withdrawnRecords(), rows -> {});
        ExportRequest request =
                request(order, records, new NotYetSigned(issuer), clock.instant(), record -> Optional.empty());
        try {
            return new Beginning(exporter(order.format()).beginning(request, most), records.count(order.filter()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Only signs what is written. */
    private record NotYetSigned(Issuer issuer) implements IssuerSeal {
        @Override
        public byte[] sign(byte[] message) {
            throw new IllegalStateException("What is only looked at is not signed");
        }
    }

    private RecordExporter exporter(ExportFormat format) {
        RecordExporter exporter = exporters.get(format);
        if (exporter == null) {
            throw new IllegalArgumentException("Nobody writes " + format);
        }
        return exporter;
    }

    private ExportRequest request(
            Order order,
            RecordSource records,
            IssuerSeal seal,
            Instant at,
            Function<RecordId, Optional<ExportRequest.StatusPlace>> places) {
        return new ExportRequest(
                records,
                order.filter(),
                register.roles().all(),
                seal,
                at,
                LocalDate.ofInstant(at, clock.getZone()),
                order.redacted(),
                places,
                followedUps.get());
    }

    private static List<Path> write(RecordExporter exporter, ExportRequest request, Path out, ExportWatch watch) {
        try {
            return exporter.write(request, out, watch);
        } catch (IOException e) {
            throw trouble(out, e);
        }
    }

    private static ReadinessException trouble(Path out, IOException cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return new DiskFullException(Phrase.of("problem.file-disk-full", out.toString()), cause);
        }
        String key = cause instanceof AccessDeniedException ? "problem.file-denied" : "problem.file-not-written";
        return new FileNotWrittenException(
                Phrase.of(key, out.toString(), cause.getClass().getSimpleName()), cause);
    }

    /** Remembers how many were written, as the exporter says at its end. */
    private static final class Counting implements ExportWatch {

        private final ExportWatch watch;
        private long written;

        Counting(ExportWatch watch) {
            this.watch = watch;
        }

        @Override
        public void wrote(long records, long ofAll) {
            written = records;
            watch.wrote(records, ofAll);
        }

        @Override
        public boolean stopped() {
            return watch.stopped();
        }
    }
}
