package org.okrreadiness.scoring.conversation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.response.Talk.Exchange;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.scoring.answer.AnswerKey;
import org.okrreadiness.scoring.answer.IdeasSaid;

/**
 * P3: one line in own words, with the flags of its ideas.
 *
 * @param part the node's at which it was said
 */
record MarkedLine(Part part, IdeasSaid said) {

    static final CriterionId CRITERION = new CriterionId("P3");

    /** The lines of a conversation, in order; of a node that came up twice, what was said last. */
    static List<MarkedLine> of(Talk talk, TaskFrame frame, Situation situation) {
        Map<String, Exchange> lines = new LinkedHashMap<>();
        talk.lines().forEach(line -> lines.put(line.at().node().id(), line));
        return of(lines.values(), frame, situation);
    }

    private static List<MarkedLine> of(Collection<Exchange> lines, TaskFrame frame, Situation situation) {
        return lines.stream().map(line -> of(line, frame, situation)).toList();
    }

    private static MarkedLine of(Exchange exchange, TaskFrame frame, Situation situation) {
        Part part = Part.line(exchange.at().node().id());
        AnswerKey key = key(exchange, frame);
        return new MarkedLine(part, IdeasSaid.in(CRITERION, part, exchange.words(), key, situation));
    }

    /** What the other person has just said and what was asked earn nothing when they are repeated. */
    private static AnswerKey key(Exchange exchange, TaskFrame frame) {
        OpenLine line = exchange.at().line().orElseThrow();
        AnswerKey key = AnswerKey.of(line.key(), frame);
        String given = key.given() + "\n" + exchange.at().node().says() + "\n" + line.prompt();
        return new AnswerKey(key.ideas(), key.wrong(), given, key.length());
    }
}
