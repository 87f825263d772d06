package org.okrreadiness.service.marking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.Parcel;
import org.okrreadiness.service.travel.SharedPost;

/**
 * What trainers give one another through a database they share, in place of files on a stick: the same packs, signed and sealed and taken
 * in the same way. Sealed to colleagues whose keys the cohort knows, because whoever may read the database may read everything in it.
 */
public final class ColleaguePost {

    /** Nobody is away longer, and what lies there is about people. Whoever comes later asks for it again. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final Work work;
    private final Wiring wiring;

    public ColleaguePost(Work work, Wiring wiring) {
        this.work = work;
        this.wiring = wiring;
    }

    /** What is exchanged, and how it is taken in. */
    public record Work(
            TrainerWorkspace workspace,
            Cohorts cohorts,
            MarkingRecords records,
            MarksExchange marks,
            Receiving receiving) {}

    /** How packs and cards are read. */
    public record Wiring(SubmissionPacks submissions, KeyCards cards, OwnKeys keys, Clock clock) {}

    /**
     * What was left for colleagues.
     *
     * @param marks whether there was something new of one's own marks
     * @param submissions how many were new there
     * @param kept submissions that nobody but oneself could open, or that are not sealed, which stay at home
     * @param withoutCard colleagues whose key card is not there, so that nothing could be sealed to them
     */
    public record Left(boolean marks, int submissions, int kept, List<String> withoutCard) {
        public Left {
            withoutCard = List.copyOf(withoutCard);
        }
    }

    /** What became of a pack that lay there. */
    public enum Outcome {
        TAKEN,
        /** All of it was here. */
        KNOWN,
        /** It belongs to a cohort nobody has told of here yet; it goes on waiting. */
        WAITS,
        REFUSED
    }

    /**
     * One pack that lay there.
     *
     * @param fresh how many things were new
     * @param because why it was refused; empty otherwise
     */
    public record Fetched(Parcel parcel, Outcome outcome, int fresh, Optional<Phrase> because) {
        public Fetched {
            Objects.requireNonNull(parcel, "parcel");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(because, "because");
        }
    }

    /** A colleague's card; the fingerprint is to be compared with the colleague before anything is given to them. */
    public List<KeyCard> cards(SharedPost post) {
        return post.cards().stream()
                .flatMap(bytes -> wiring.cards().read(bytes).content().stream())
                .toList();
    }

    /**
     * Shows colleagues one's own card.
     *
     * @param name what one is called
     */
    public void show(SharedPost post, String name) {
        post.show(me(), wiring.cards().write(name, wiring.keys()));
    }

    /**
     * Leaves what is new in a cohort: all that was done here, and submissions that colleagues can open. Twice changes nothing.
     */
    public Left leave(SharedPost post, CohortId cohort) {
        post.clearBefore(wiring.clock().instant().minus(KEPT));
        Workbook workbook = work.cohorts().workbook(cohort);
        Map<String, KeyCard> known = new TreeMap<>();
        cards(post).forEach(card -> known.put(card.keys().fingerprint(), card));
        List<KeyCard> to = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (MarkerId colleague : colleagues(workbook)) {
            Optional.ofNullable(known.get(colleague.fingerprint()))
                    .ifPresentOrElse(to::add, () -> without.add(workbook.nameOf(colleague)));
        }
        boolean marks = !to.isEmpty() && !mine(cohort).isEmpty() && leaveMarks(post, cohort, to);
        int submissions = 0;
        int kept = 0;
        for (Received received : workbook.submissions().values()) {
            Optional<Boolean> left = leaveSubmission(post, cohort, received);
            submissions += left.filter(Boolean::booleanValue).isPresent() ? 1 : 0;
            kept += left.isEmpty() ? 1 : 0;
        }
        return new Left(marks, submissions, kept, without);
    }

    private Set<MarkerId> colleagues(Workbook workbook) {
        Set<MarkerId> all = new TreeSet<>(workbook.markers());
        all.addAll(workbook.leads());
        all.remove(work.records().me());
        return all;
    }

    private boolean leaveMarks(SharedPost post, CohortId cohort, List<KeyCard> to) {
        Set<String> recipients =
                to.stream().map(card -> card.keys().fingerprint()).collect(Collectors.toCollection(TreeSet::new));
        byte[] bytes = work.marks().export(cohort, to).bytes();
        return post.leave(parcel(PackKind.MARKS, cohort, "", state(cohort, recipients), recipients, bytes), bytes);
    }

    /** Each pack is sealed with another key, so that its bytes never say that there is nothing new in it. */
    private String state(CohortId cohort, Set<String> recipients) {
        return hash((recipients + "\n" + String.join("\n", mine(cohort))).getBytes(StandardCharsets.UTF_8));
    }

    /** The stamps of all that was done here, in order. */
    private List<String> mine(CohortId cohort) {
        return work.records().events().stream()
                .filter(event -> event.cohort().equals(cohort)
                        && event.made().by().equals(work.records().me()))
                .map(event -> event.made().stamp().toString())
                .sorted()
                .toList();
    }

    /** @return whether it was new there; empty where it has to stay at home or is not here */
    private Optional<Boolean> leaveSubmission(SharedPost post, CohortId cohort, Received received) {
        Optional<byte[]> bytes = work.workspace().submissions().find(received.content());
        Set<String> others = bytes.flatMap(
                        pack -> wiring.submissions().outside(pack).content())
                .map(outside -> new TreeSet<>(outside.sealedTo()))
                .orElseGet(TreeSet::new);
        others.remove(me());
        if (others.isEmpty()) {
            return bytes.isEmpty() ? Optional.of(false) : Optional.empty();
        }
        String hash = hash(bytes.get());
        return Optional.of(
                post.leave(parcel(PackKind.SUBMISSION, cohort, hash, hash, others, bytes.get()), bytes.get()));
    }

    private Parcel parcel(PackKind kind, CohortId cohort, String topic, String state, Set<String> to, byte[] bytes) {
        return new Parcel(
                hash(bytes),
                kind,
                me(),
                cohort.toString(),
                topic,
                state,
                wiring.clock().instant(),
                to);
    }

    private String me() {
        return wiring.keys().publicKeys().fingerprint();
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Signatures.digest(bytes));
    }

    /**
     * Takes in what waits. Marks go first: they may bring the cohort the submissions belong to. What was refused or has to wait lies there
     * until the next time; what was taken in before it was cancelled stays.
     *
     * @param again whether what was taken before is taken once more, such as after a backup was brought back
     * @param done told after each pack
     * @param cancelled asked before each pack
     */
    public List<Fetched> fetch(SharedPost post, boolean again, Consumer<Fetched> done, BooleanSupplier cancelled) {
        Set<String> mine = wiring.keys().fingerprints();
        List<Parcel> waiting =
                again ? post.all(mine) : post.waiting(mine, work.workspace().id());
        Map<Boolean, List<Parcel>> marksFirst = new LinkedHashMap<>();
        marksFirst.put(true, new ArrayList<>());
        marksFirst.put(false, new ArrayList<>());
        waiting.stream()
                .filter(parcel -> !mine.contains(parcel.from()))
                .filter(parcel -> isForTrainers(parcel.kind()))
                .forEach(parcel ->
                        marksFirst.get(parcel.kind() == PackKind.MARKS).add(parcel));
        List<Fetched> all = new ArrayList<>();
        for (List<Parcel> some : marksFirst.values()) {
            for (Parcel parcel : some) {
                if (cancelled.getAsBoolean()) {
                    return all;
                }
                fetch(post, parcel).ifPresent(fetched -> {
                    all.add(fetched);
                    done.accept(fetched);
                });
            }
        }
        return all;
    }

    private static boolean isForTrainers(PackKind kind) {
        return kind == PackKind.MARKS || kind == PackKind.SUBMISSION || kind == PackKind.APPEAL;
    }

    /** Empty when it gave way to a later one meanwhile. */
    private Optional<Fetched> fetch(SharedPost post, Parcel parcel) {
        Optional<byte[]> bytes = post.open(parcel);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Fetched fetched = hash(bytes.get()).equals(parcel.hash())
                ? take(parcel, bytes.get())
                : new Fetched(parcel, Outcome.REFUSED, 0, Optional.of(Phrase.of("trainer.post.damaged")));
        if (fetched.outcome() == Outcome.TAKEN || fetched.outcome() == Outcome.KNOWN) {
            // Only now: whatever happens before, it is still there the next time.
            post.taken(parcel, work.workspace().id());
        }
        return Optional.of(fetched);
    }

    private Fetched take(Parcel parcel, byte[] bytes) {
        Path named = Path.of(parcel.hash().substring(0, 8) + parcel.kind().ending());
        if (parcel.kind() == PackKind.MARKS) {
            MarksExchange.Status status = work.marks().take(named, bytes);
            return new Fetched(parcel, Outcome.valueOf(status.outcome().name()), status.fresh(), status.because());
        }
        Optional<CohortId> cohort = cohort(parcel);
        if (cohort.isEmpty()) {
            return new Fetched(parcel, Outcome.WAITS, 0, Optional.empty());
        }
        Receiving.Status status = work.receiving().receive(cohort.get(), named, bytes);
        Outcome outcome = switch (status.outcome()) {
            case RECEIVED, UNMATCHED, APPEALED -> Outcome.TAKEN;
            case KNOWN -> Outcome.KNOWN;
            case REFUSED -> Outcome.REFUSED;
        };
        return new Fetched(parcel, outcome, outcome == Outcome.TAKEN ? 1 : 0, status.because());
    }

    private Optional<CohortId> cohort(Parcel parcel) {
        return work.records().cohorts().stream()
                .filter(id -> id.toString().equals(parcel.cohort()))
                .findFirst();
    }
}
