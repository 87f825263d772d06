package org.okrreadiness.ui.marking;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.piece.Labels;

/** What stands beside an answer: the other marks once it is committed, or agreed answers to compare with. */
final class SideView {

    private final Messages messages;

    SideView(Messages messages) {
        this.messages = messages;
    }

    List<Node> compared(List<Compared> rows) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Labels.of(messages.get("judging.committed"), "section-title"));
        if (rows.isEmpty()) {
            nodes.add(Labels.of(messages.get("judging.hidden"), "reading"));
        }
        rows.forEach(row -> nodes.add(new ComparedView(row, messages)));
        return nodes;
    }

    List<Node> anchors(List<Dealt.Anchor> anchors) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Labels.of(messages.get("judging.anchors"), "section-title"));
        if (anchors.isEmpty()) {
            nodes.add(Labels.of(messages.get("judging.anchors.none"), "reading"));
        }
        anchors.forEach(anchor -> {
            nodes.addAll(ScriptView.pieces(anchor.sheet(), new Part(""), messages));
            List<Question> questions = Question.of(anchor.sheet(), messages);
            anchor.definitive().forEach(mark -> nodes.add(mark(mark, questions)));
        });
        return nodes;
    }

    private Node mark(GivenMark mark, List<Question> questions) {
        String asked = questions.stream()
                .filter(question -> question.place().equals(mark.place()))
                .map(question -> messages.get("judging.question", question.piece(), question.title()))
                .findFirst()
                .orElse(mark.place().criterion().value());
        return new WrappingRow(
                LevelChip.of(mark.level(), messages), Labels.of(asked, "strong"), Labels.of(mark.remark(), "reading"));
    }
}
