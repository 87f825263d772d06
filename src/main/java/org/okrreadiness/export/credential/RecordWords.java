package org.okrreadiness.export.credential;

import java.util.Optional;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** A record in words that can be understood without this program. */
public final class RecordWords {

    private final Messages messages;

    public RecordWords(Messages messages) {
        this.messages = messages;
    }

    /** What was only practised says so in its name, which is all that some readers show. */
    public String name(CapabilityRecord record) {
        String name = isPractice(record) ? "credential.name.practice" : "credential.name";
        return messages.get(name, achievement(record.competency()), level(record.level()));
    }

    private static boolean isPractice(CapabilityRecord record) {
        return record.claim().source().conditions() == Conditions.PRACTICE;
    }

    public String description(Competency competency) {
        return messages.get("credential.description", achievement(competency));
    }

    public String achievement(Competency competency) {
        return messages.get("credential.achievement", competency(competency));
    }

    public String competency(Competency competency) {
        return Words.of(messages, "competency", competency);
    }

    /** What somebody can do who is sound in it. */
    public String meaning(Competency competency) {
        return Words.of(messages, "credential.achievement", competency);
    }

    public String criteria() {
        return messages.get("credential.criteria");
    }

    public String purpose() {
        return messages.get("credential.purpose");
    }

    public String level(Level level) {
        return Words.of(messages, "level", level);
    }

    /** The levels the evidence leaves open; empty where somebody answers for one. */
    public Optional<String> band(CapabilityRecord record) {
        Shown shown = record.claim().shown();
        return record.strength().isAttested()
                ? Optional.empty()
                : Optional.of(messages.get("credential.band", level(shown.lowest()), level(shown.highest())));
    }

    public String strength(EvidenceStrength strength) {
        return Words.of(messages, "strength", strength);
    }

    /** Under what conditions it was shown, in a sentence. */
    public String conditions(Conditions conditions) {
        return Words.of(messages, "credential.conditions", conditions);
    }

    /** The evidence in a few words; conditions that follow from its strength are not said again. */
    public String strengthAndConditions(CapabilityRecord record) {
        String strength = strength(record.strength());
        return record.strength().isAttested()
                ? strength
                : messages.get(
                        "credential.strength-and-conditions",
                        strength,
                        Words.of(
                                messages,
                                "credential.conditions.short",
                                record.claim().source().conditions()));
    }

    /** Level, band, score, evidence and conditions in two sentences. */
    public String narrative(CapabilityRecord record) {
        String conditions = conditions(record.claim().source().conditions());
        return messages.get("credential.narrative.under", shownIn(record), conditions);
    }

    private String shownIn(CapabilityRecord record) {
        Shown shown = record.claim().shown();
        if (record.strength().isAttested()) {
            return messages.get("credential.narrative.attested", level(shown.level()), strength(record.strength()));
        }
        return messages.get(
                "credential.narrative",
                level(shown.level()),
                level(shown.lowest()),
                level(shown.highest()),
                shown.score(),
                shown.low(),
                shown.high(),
                strength(record.strength()));
    }

    public String evidenceName(Claim claim) {
        return messages.get(
                "credential.evidence.name",
                claim.source().title(),
                claim.source().assessment().version());
    }

    /** How close to the work it is, on how much it rests, and who marked it. */
    public String evidence(Claim claim) {
        String explained = Words.of(messages, "strength.explain", claim.strength());
        String marked = marked(claim.marking());
        int tasks = claim.shown().tasks();
        return tasks == 0
                ? messages.get("credential.evidence.attested", explained, marked)
                : messages.get("credential.evidence.tasks", explained, tasks, marked);
    }

    private String marked(Marking marking) {
        return messages.get("credential.marked." + Words.kebab(marking.by()), marking.qualification());
    }

    /** A check some weeks after the sitting, as the person reports it. */
    public String followedUp(TransferCheck check, String day) {
        long seen = check.observed().values().stream()
                .filter(one -> one.frequency().compareTo(TransferCheck.Frequency.ONCE) >= 0)
                .count();
        String observed = check.observed().isEmpty()
                ? messages.get("follow-up.nobody-asked")
                : messages.get("follow-up.seen", seen, check.observed().size());
        return messages.get(
                check.complete() ? "follow-up.said" : "follow-up.begun",
                check.due().days(),
                day,
                observed);
    }

    public String result(String what) {
        return messages.get("credential.result." + what);
    }

    /** Stands for a person who is not to be named. */
    public String numbered(int number) {
        return messages.get("credential.number", number);
    }
}
