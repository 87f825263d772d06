package org.okrreadiness.service;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Signer;

/** Appeals against marks that a trainer gave: makes the files that are sent, and knows what was asked and what came of it. */
public final class Appeals {

    private final AttemptStore attempts;
    private final AttemptRecords records;
    private final Feedbacks feedbacks;
    private final AppealStore store;
    private final AppealDrafts drafts;
    private final PackFiles<Appeal> packs;
    private final Clock clock;

    public Appeals(
            AttemptStore attempts,
            AttemptRecords records,
            Feedbacks feedbacks,
            AppealStore store,
            AppealDrafts drafts,
            PackFiles<Appeal> packs,
            Clock clock) {
        this.attempts = attempts;
        this.records = records;
        this.feedbacks = feedbacks;
        this.store = store;
        this.drafts = drafts;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * One level that a participant wants to be looked at again.
     *
     * @param place where; the level in it says nothing, the one that was told counts
     * @param words why
     */
    public record Wish(TaskId task, SettledLevel place, String words) {}

    /** @param bytes the whole file to be sent */
    public record Made(PackLabel label, Appeal appeal, byte[] bytes) {}

    /**
     * Something that was asked, and what came of it.
     *
     * @param decision empty while nobody has decided, as far as is known here
     */
    public record Asked(Appeal.Point point, Optional<Feedback.Appeal> decision) {}

    /**
     * A pack with an appeal about what was told last. Nothing is written to the disk.
     *
     * @param to those who can open it; empty when everybody may read it
     * @throws ReadinessException when nothing was told, a level was not, a reason is missing, too long, or was given before
     */
    public Made create(AttemptId id, List<Wish> wishes, List<KeyCard> to) {
        Attempt attempt = attempts.find(id)
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.attempt-unknown", id.toString())));
        Feedback told = feedbacks
                .find(id)
                .map(Feedbacks.Told::feedback)
                .orElseThrow(() -> new ReadinessException(Phrase.of("travel.appeal.nothing-told")));
        if (wishes.isEmpty()) {
            throw new ReadinessException(Phrase.of("travel.appeal.nothing-said"));
        }
        List<Asked> before = asked(id);
        Appeal appeal = new Appeal(
                id,
                told.participant(),
                told.assessment(),
                told.title(),
                told.edition(),
                wishes.stream().map(wish -> point(wish, told, before)).toList());
        List<KeyCard> once = to.stream().distinct().toList();
        Signer signer = records.signer();
        PackLabel label = label(attempt, signer, once);
        byte[] bytes = packs.write(
                appeal, label, signer, once.stream().map(KeyCard::keys).toList());
        return new Made(label, appeal, bytes);
    }

    private static Appeal.Point point(Wish wish, Feedback told, List<Asked> before) {
        String name = wish.task() + " " + wish.place().part().path() + "/"
                + wish.place().criterion().value();
        SettledLevel level = told.levels().stream()
                .filter(given -> given.task().equals(wish.task()))
                .map(Feedback.Given::level)
                .filter(given -> given.part().equals(wish.place().part())
                        && given.criterion().equals(wish.place().criterion()))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(Phrase.of("travel.appeal.no-such-level", name)));
        String words = Appeal.plain(wish.words());
        if (words.isEmpty()) {
            throw new ReadinessException(Phrase.of("travel.appeal.no-reason", name));
        }
        if (words.length() > Appeal.MOST_WORDS) {
            throw new ReadinessException(Phrase.of(
                    "travel.appeal.too-long",
                    name,
                    Integer.toString(words.length()),
                    Integer.toString(Appeal.MOST_WORDS)));
        }
        if (before.stream()
                .anyMatch(asked -> asked.point().isAbout(wish.task(), level)
                        && asked.point().words().equals(words))) {
            throw new ReadinessException(Phrase.of("travel.appeal.said-before", name));
        }
        return new Appeal.Point(wish.task(), level, words);
    }

    private PackLabel label(Attempt attempt, Signer signer, List<KeyCard> to) {
        return new PackLabel(
                PackKind.APPEAL,
                UUID.randomUUID(),
                clock.instant(),
                Maker.of(attempt.start().participant().strip(), signer),
                Appeal.PURPOSE,
                to.stream().map(card -> card.keys().fingerprint()).toList());
    }

    /** Keeps that an appeal was written, in a pack that can be read here: what is sent may be sealed to others. */
    public void keep(Made made) {
        Attempt attempt = attempts.find(made.appeal().attempt()).orElseThrow();
        Signer signer = records.signer();
        PackLabel label = label(attempt, signer, List.of());
        store.keep(made.appeal().attempt(), label.id(), packs.write(made.appeal(), label, signer, List.of()));
    }

    /** What was begun and has not gone into a file, in the order in which it was begun. */
    public List<Wish> draft(AttemptId id) {
        return drafts.find(id);
    }

    /**
     * Keeps what was begun, in place of what was kept before.
     *
     * @param wishes those without words are left out
     */
    public Receipt keepDraft(AttemptId id, List<Wish> wishes) {
        drafts.keep(
                id,
                wishes.stream()
                        .map(wish -> new Wish(wish.task(), wish.place(), Appeal.plain(wish.words())))
                        .filter(wish -> !wish.words().isEmpty())
                        .toList());
        return new Receipt(1, clock.instant());
    }

    /** Everything that was asked about an attempt, in the order in which it was written. */
    public List<Asked> asked(AttemptId id) {
        List<Feedback.Appeal> decided =
                feedbacks.find(id).map(told -> told.feedback().appeals()).orElse(List.of());
        return store.all(id).stream()
                .flatMap(bytes -> packs.read(bytes, Optional.empty()).content().stream())
                .sorted(Comparator.comparing(
                        (ReadPack<Appeal> pack) -> pack.label().madeAt()))
                .map(ReadPack::content)
                .filter(appeal -> appeal.attempt().equals(id))
                .flatMap(appeal -> appeal.points().stream())
                .map(point -> new Asked(point, decision(point, decided.stream())))
                .toList();
    }

    private static Optional<Feedback.Appeal> decision(Appeal.Point point, Stream<Feedback.Appeal> decided) {
        return decided.filter(appeal -> point.isAbout(appeal.task(), appeal.decision()))
                .filter(appeal -> appeal.words().equals(point.words()))
                .reduce((earlier, later) -> later);
    }
}
