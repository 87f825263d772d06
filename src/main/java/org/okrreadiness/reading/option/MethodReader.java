package org.okrreadiness.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.CaseDiagnosis;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.Said;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.reading.option.OptionReading.Reason;
import org.okrreadiness.wording.Words;

/** Reads what the method behind the diagnosis of need makes of a case, told apart from the key by which the answer was marked. */
final class MethodReader {

    private static final int MOST = 2;

    private final CaseDiagnosis found;
    private final HelpBalance first;
    private final Messages messages;
    private final NeedWords words;
    private final List<Reason> reasons = new ArrayList<>();

    MethodReader(CaseDiagnosis found, Messages messages) {
        this.found = found;
        this.first = found.diagnosis().first();
        this.messages = messages;
        this.words = new NeedWords(messages);
    }

    OptionReading read() {
        if (!found.isTooLittleKnown()) {
            beginsWith();
            reasonsFor();
            reasonsAgainst();
        }
        rests();
        if (!found.agrees()) {
            add("differs", differs());
        }
        add("what", messages.get("result.method.what.text"));
        return new OptionReading(
                messages.get("result.method"), Optional.empty(), comparison(), Optional.empty(), reasons);
    }

    private String comparison() {
        if (found.isTooLittleKnown()) {
            return messages.get("result.method.too-little");
        }
        String says = words.name("help", first.help());
        String key = Words.of(messages, "editor.help", found.keyed());
        if (!found.agreesOnHelp()) {
            return messages.get("result.method.other-help", says, key);
        }
        return messages.get(found.agreesOnRoot() ? "result.method.agrees" : "result.method.other-root", says, key);
    }

    private void beginsWith() {
        found.diagnosis()
                .advice()
                .mainCause()
                .map(cause -> words.name("cause", cause))
                .ifPresent(cause -> add("cause", cause));
    }

    private void reasonsFor() {
        if (first.reasonsFor().isEmpty()) {
            add("for", words.name("ground", found.diagnosis().advice().ground()));
        }
        first.reasonsFor().stream().limit(MOST).map(this::because).forEach(text -> add("for", text));
    }

    /** What stands in its way; where nothing does, what was said against the cause it is meant for. */
    private void reasonsAgainst() {
        List<String> against = first.reasonsAgainst().isEmpty()
                ? first.counterEvidence().stream().map(this::because).toList()
                : first.reasonsAgainst().stream().map(this::because).toList();
        if (against.isEmpty()) {
            add("against", messages.get("need.report.against.none"));
        }
        against.stream().limit(MOST).forEach(text -> add("against", text));
    }

    private String because(HelpBalance.Reason reason) {
        return reason.evidence().stream()
                .findFirst()
                .map(strongest -> inTheCase(reason.because(), strongest))
                .orElse(reason.because());
    }

    private String because(Evidence evidence) {
        return inTheCase(evidence.because(), evidence);
    }

    private String inTheCase(String because, Evidence evidence) {
        if (!(evidence.origin() instanceof Evidence.Origin.OfStatement of)) {
            return because;
        }
        String seen = of.said().stream().map(Said::answer).map(Answer::evidence).collect(Collectors.joining(" "));
        return messages.get("result.method.in-the-case", because, seen);
    }

    private void rests() {
        Diagnosis.Coverage coverage = found.diagnosis().coverage();
        add(
                "rests",
                messages.get(
                        "result.method.rests.text",
                        coverage.answered(),
                        coverage.asked(),
                        words.seats(coverage.seats()),
                        Words.of(
                                messages,
                                "result.method.firmness",
                                found.diagnosis().advice().firmness())));
    }

    private String differs() {
        return found.task()
                .observed()
                .map(Observed::differs)
                .filter(reason -> !reason.isBlank())
                .map(String::strip)
                .orElseGet(() -> messages.get("result.method.differs.unsaid"));
    }

    private void add(String name, String text) {
        reasons.add(new Reason(messages.get("result.method." + name), text));
    }
}
