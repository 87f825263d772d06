package org.okrreadiness.export.need;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.Contradiction;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.decide.need.Flip;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.HelpBalance.Reason;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.export.Tag;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;

/** What speaks for a help and against it, and what could be wrong with it, as lists; what is left out is counted. */
final class BalancePoints {

    private final Tag body;
    private final NeedWords words;
    private final Messages messages;
    private final Room room;
    private final Set<Evidence.Origin> quoted = new HashSet<>();

    BalancePoints(Tag body, NeedWords words, Messages messages, Room room) {
        this.body = body;
        this.words = words;
        this.messages = messages;
        this.room = room;
    }

    void reasonsFor(HelpBalance help) {
        if (!help.reasonsFor().isEmpty()) {
            heading("need.report.for");
            reasons(body.in("ul"), help.reasonsFor());
        }
    }

    void reasonsAgainst(HelpBalance help) {
        heading("need.report.against");
        if (help.reasonsAgainst().isEmpty() && help.counterEvidence().isEmpty()) {
            body.put("p", "", messages.get("need.report.against.none"));
            return;
        }
        Tag list = body.in("ul");
        reasons(list, help.reasonsAgainst());
        help.counterEvidence().stream().limit(room.items()).forEach(evidence -> evidence(list, evidence));
        more(list, help.counterEvidence().size() - room.items());
    }

    private void reasons(Tag list, List<Reason> reasons) {
        reasons.stream().limit(room.items()).forEach(reason -> {
            Tag point = list.in("li").words(reason.because());
            reason.cause().ifPresent(cause -> point.in("span", "cause").words(" (" + words.name("cause", cause) + ")"));
            if (!reason.evidence().isEmpty()) {
                Tag under = point.in("ul");
                reason.evidence().stream().limit(room.said()).forEach(evidence -> evidence(under, evidence));
                more(under, reason.evidence().size() - room.said());
            }
        });
        more(list, reasons.size() - room.items());
    }

    /** Who said it stands where it is told first. */
    private void evidence(Tag list, Evidence evidence) {
        Tag point = list.in("li").words(room.line(words.about(evidence)));
        if (!quoted.add(evidence.origin())) {
            return;
        }
        List<String> said = words.saidBy(evidence);
        said.stream().limit(room.said()).forEach(one -> point.put("p", "said", room.line(one)));
        if (said.size() > room.said()) {
            point.put("p", "said", messages.get("need.report.unknown.more", said.size() - room.said()));
        }
    }

    void contradictions(List<Contradiction> contradictions) {
        heading("need.report.contradictions");
        if (contradictions.isEmpty()) {
            body.put("p", "", messages.get("need.sheet.contradictions.none"));
            return;
        }
        Tag list = body.in("ul");
        contradictions.stream().limit(room.items()).forEach(contradiction -> {
            Statement statement = contradiction.statement();
            Tag point = list.in("li").words(statement.text());
            contradiction.views().forEach(view -> point.put("p", "said", said(view)));
            point.put("p", "said", messages.get("need.report.can-know", words.seats(statement.firstHand())));
        });
        more(list, contradictions.size() - room.items());
    }

    private String said(Contradiction.View view) {
        String words = view.said().stream()
                .limit(room.said())
                .map(this.words::said)
                .map(room::line)
                .collect(Collectors.joining(" "));
        int left = view.said().size() - room.said();
        return left > 0 ? words + " " + messages.get("need.report.unknown.more", left) : words;
    }

    void unknown(Diagnosis.Doubt doubt) {
        List<Statement> unknown = doubt.unknown();
        if (!unknown.isEmpty()) {
            heading("need.report.unknown");
            Tag list = body.in("ul");
            unknown.stream()
                    .limit(room.items())
                    .forEach(statement -> list.put(
                            "li",
                            "",
                            messages.get(
                                    "need.report.unknown.line", statement.text(), words.seats(statement.firstHand()))));
            more(list, unknown.size() - room.items());
        }
    }

    /** What an answer that only leans still needs. */
    void notFirm(Diagnosis diagnosis) {
        List<String> lines = words.notFirmBecause(diagnosis);
        if (!lines.isEmpty()) {
            heading("need.report.not-firm");
            Tag list = body.in("ul");
            lines.stream().limit(room.items()).forEach(line -> list.put("li", "", line));
            more(list, lines.size() - room.items());
        }
    }

    void flips(Diagnosis diagnosis) {
        if (diagnosis.advice().firmness() == Diagnosis.Firmness.OPEN) {
            return;
        }
        heading("need.report.flips");
        List<Flip> flips = diagnosis.doubt().flips();
        if (flips.isEmpty()) {
            body.put("p", "", messages.get("need.report.flips.none"));
            return;
        }
        Tag list = body.in("ul");
        flips.stream().limit(room.items()).forEach(flip -> list.put("li", "", words.flip(flip)));
        more(list, flips.size() - room.items());
    }

    private void more(Tag list, int left) {
        if (left > 0) {
            list.put("li", "more", messages.get("need.report.unknown.more", left));
        }
    }

    private void heading(String key) {
        body.put("h2", "", messages.get(key));
    }
}
