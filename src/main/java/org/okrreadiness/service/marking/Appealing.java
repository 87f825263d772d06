package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.Appeal;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.ReadPack;

/** Takes down what participants ask to be looked at again, from the files they sent. Each request is taken down once, however often it comes. */
public final class Appealing {

    private final Cohorts cohorts;
    private final MarkingRecords records;
    private final Answers answers;
    private final PackFiles<Appeal> packs;
    private final OwnKeys keys;

    public Appealing(Cohorts cohorts, MarkingRecords records, Answers answers, PackFiles<Appeal> packs, OwnKeys keys) {
        this.cohorts = cohorts;
        this.records = records;
        this.answers = answers;
        this.packs = packs;
        this.keys = keys;
    }

    /**
     * @param bytes of a whole file
     * @return how many levels are appealed that were not before
     * @throws ReadinessException when it is no appeal of whoever sent the submission it is about; nothing is taken down
     */
    public int take(CohortId cohort, byte[] bytes) {
        return packs.read(bytes, Optional.of(keys)).fold(pack -> take(cohort, pack), reason -> {
            throw new UnreadableInputException(reason, null);
        });
    }

    private int take(CohortId cohort, ReadPack<Appeal> pack) {
        Workbook workbook = cohorts.workbook(cohort);
        Appeal appeal = pack.content();
        if (!workbook.submissions().containsKey(appeal.attempt())) {
            throw refusal(
                    "unknown", pack.label().madeBy().name(), workbook.cohort().title());
        }
        Submission submission = answers.find(appeal.attempt())
                .orElseThrow(() -> new ReadinessException(
                        Phrase.of("trainer.answer-elsewhere", appeal.attempt().toString())))
                .submission();
        requireSender(appeal, pack.label().madeBy(), submission);
        List<Function<Made, MarkingEvent>> fresh = new ArrayList<>();
        for (Appeal.Point point : appeal.points()) {
            AnswerId answer = new AnswerId(appeal.attempt(), point.task());
            Place place = new Place(point.told().part(), point.told().criterion());
            requireLevel(workbook, answer, place);
            if (!isKnown(workbook, answer, place, point.words())) {
                fresh.add(made -> new Moderation.Appealed(made, cohort, answer, place, point.words()));
            }
        }
        return records.sayAll(fresh).size();
    }

    /** The id of a participant is made from the key of their folder, so nobody else's key can speak for them. */
    private static void requireSender(Appeal appeal, Maker maker, Submission submission) {
        Identity sender = Identity.of(maker.keyBytes(), submission.who().name(), "", "");
        if (!sender.id().equals(submission.who().id()) || !sender.id().equals(appeal.participant())) {
            throw refusal("sender", maker.name(), submission.who().name());
        }
    }

    private void requireLevel(Workbook workbook, AnswerId answer, Place place) {
        List<Standing> standings =
                cohorts.standings(workbook, answer.submission()).getOrDefault(answer, List.of());
        if (standings.stream().noneMatch(standing -> standing.place().equals(place))) {
            throw refusal(
                    "place",
                    answer.task() + " " + place.part().path() + "/"
                            + place.criterion().value());
        }
    }

    private static boolean isKnown(Workbook workbook, AnswerId answer, Place place, String words) {
        return workbook.answer(answer).appeals().stream()
                .anyMatch(known -> known.place().equals(place) && known.words().equals(words));
    }

    private static ReadinessException refusal(String why, String... arguments) {
        return new UnreadableInputException(Phrase.of("trainer.refused.appeal-" + why, arguments), null);
    }
}
