package org.okrreadiness.service.marking;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Conflicts;
import org.okrreadiness.marking.Merge;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;

/**
 * Gives colleagues what was done here, and takes in what they did. Each file is taken in whole or not at all, in any order, any number of
 * times; nothing that is here is ever overwritten.
 */
public final class MarksExchange {

    /** Nobody is further ahead of everything that is known here: a larger step would use up the stamps there are. */
    static final long LARGEST_STEP = 1_000_000;

    private final Cohorts cohorts;
    private final MarkingRecords records;
    private final PackFiles<Marks> packs;
    private final OwnKeys keys;
    private final Clock clock;

    public MarksExchange(Cohorts cohorts, MarkingRecords records, PackFiles<Marks> packs, OwnKeys keys, Clock clock) {
        this.cohorts = cohorts;
        this.records = records;
        this.packs = packs;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param bytes the whole file */
    public record Made(PackLabel label, Marks marks, byte[] bytes) {}

    /** What became of one file. */
    public enum Outcome {
        /** Something of it was new, and is here now. */
        TAKEN,
        /** Everything in it was here before; nothing has changed. */
        KNOWN,
        /** Nothing of it was taken in. */
        REFUSED
    }

    /**
     * What became of one file.
     *
     * @param fresh how many things were new
     * @param known how many were known already
     * @param maker who made it, as far as that is proven; empty for most that were refused
     * @param because why it was refused and what to do; empty otherwise
     */
    public record Status(
            Path file, Outcome outcome, int fresh, int known, Optional<Maker> maker, Optional<Phrase> because) {
        public Status {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(maker, "maker");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * A pack with everything that whoever has opened the workspace did in a cohort. Nothing is written to the disk.
     *
     * @param to colleagues who can open it; empty when everybody may read it
     * @throws ReadinessException when there is nothing yet, or too much to travel
     */
    public Made export(CohortId cohort, List<KeyCard> to) {
        Workbook workbook = cohorts.workbook(cohort);
        List<MarkingEvent> mine = records.events().stream()
                .filter(event ->
                        event.cohort().equals(cohort) && event.made().by().equals(records.me()))
                .sorted(Comparator.comparing(event -> event.made().stamp()))
                .toList();
        if (mine.isEmpty()) {
            throw new ReadinessException(
                    Phrase.of("trainer.marks.nothing", workbook.cohort().title()));
        }
        Marks marks = new Marks(cohort, records.me(), mine);
        List<KeyCard> once = to.stream().distinct().toList();
        PackLabel label = new PackLabel(
                PackKind.MARKS,
                UUID.randomUUID(),
                clock.instant(),
                Maker.of(workbook.names().getOrDefault(records.me(), ""), keys),
                Marks.PURPOSE,
                once.stream().map(card -> card.keys().fingerprint()).toList());
        return new Made(
                label,
                marks,
                packs.write(marks, label, keys, once.stream().map(KeyCard::keys).toList()));
    }

    /**
     * Takes in files one after another. What was taken in before it was cancelled stays.
     *
     * @param done told after each file
     * @param cancelled asked before each file
     */
    public List<Status> take(List<Path> files, Consumer<Status> done, BooleanSupplier cancelled) {
        List<Status> statuses = new ArrayList<>();
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Status status = take(file);
            statuses.add(status);
            done.accept(status);
        }
        return statuses;
    }

    /**
     * Takes in a pack that came another way than in a file.
     *
     * @param named what to call it
     */
    public Status take(Path named, byte[] bytes) {
        return packs.read(bytes, Optional.of(keys))
                .fold(pack -> take(named, pack), reason -> refused(named, Optional.empty(), reason));
    }

    /** What people hold against one another in a cohort, as far as it is known here. Reads submissions; not for the screen's own thread. */
    public Conflicts conflicts(CohortId cohort) {
        Workbook workbook = cohorts.workbook(cohort);
        return Conflicts.of(workbook, cohorts.standings(workbook));
    }

    private Status take(Path file) {
        return packs.read(file, Optional.of(keys))
                .fold(pack -> take(file, pack), reason -> refused(file, Optional.empty(), reason));
    }

    private Status take(Path file, ReadPack<Marks> pack) {
        Maker maker = pack.label().madeBy();
        try {
            List<MarkingEvent> events = pack.content().events();
            requireNear(events.get(events.size() - 1).made().stamp());
            requireNoOtherOpener(pack.content());
            Merge merge = records.take(events);
            int fresh = merge.fresh().size();
            return new Status(
                    file,
                    fresh > 0 ? Outcome.TAKEN : Outcome.KNOWN,
                    fresh,
                    merge.known(),
                    Optional.of(maker),
                    Optional.empty());
        } catch (ReadinessException problem) {
            return refused(file, Optional.of(maker), problem.phrase());
        }
    }

    private void requireNear(Stamp last) {
        if (last.count() - records.count() > LARGEST_STEP) {
            throw new UnreadableInputException(Phrase.of("trainer.refused.far-ahead"), null);
        }
    }

    /** Whoever opened a cohort leads it; nobody opens it again before that. */
    private void requireNoOtherOpener(Marks marks) {
        Optional<Arrangement.CohortOpened> here = opened(records.events(), marks.cohort());
        Optional<Arrangement.CohortOpened> arriving = opened(marks.events(), marks.cohort());
        boolean takesOver = here.isPresent()
                && arriving.isPresent()
                && !here.get().made().by().equals(marks.by())
                && arriving.get().made().stamp().compareTo(here.get().made().stamp()) < 0;
        if (takesOver) {
            throw new UnreadableInputException(
                    Phrase.of("trainer.refused.other-opener", here.get().what().title()), null);
        }
    }

    private static Optional<Arrangement.CohortOpened> opened(List<MarkingEvent> events, CohortId cohort) {
        return events.stream()
                .filter(event -> event.cohort().equals(cohort))
                .filter(Arrangement.CohortOpened.class::isInstance)
                .map(Arrangement.CohortOpened.class::cast)
                .min(Comparator.comparing(event -> event.made().stamp()));
    }

    private static Status refused(Path file, Optional<Maker> maker, Phrase because) {
        return new Status(file, Outcome.REFUSED, 0, 0, maker, Optional.of(because));
    }
}
