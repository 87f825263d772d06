package org.okrreadiness.ui.own;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.redact.Clue;
import org.okrreadiness.own.redact.Proposals;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.wording.Moments;

/** The small windows of this screen. */
final class OwnSheets {

    private final OwnViewModel model;
    private final Messages messages;
    private final Moments moments;

    OwnSheets(OwnViewModel model, Messages messages, Moments moments) {
        this.model = model;
        this.messages = messages;
        this.moments = moments;
    }

    String when(Instant moment) {
        return moments.when(moment);
    }

    /** @param kept called with what is kept, once it is on the disk */
    void keep(MarkedSet marked, Node owner, Consumer<KeptOkrs> kept) {
        int left = (int) Proposals.in(OwnOkrs.linesOf(List.of(marked.set()))).stream()
                .filter(proposal -> proposal.clue() != Clue.MONEY || !model.names.isScaled())
                .count();
        KeepController sheet = new KeepController(marked, left, messages, name -> model.shelf.keep(name, marked, kept));
        Sheet.open(owner.getScene().getWindow(), messages.get("own.keep.title"), FxmlView.load(sheet, messages));
    }

    void delete(KeptOkrs kept, Node owner) {
        DeleteController sheet = new DeleteController(kept.name(), messages, () -> model.shelf.delete(kept));
        Sheet.open(owner.getScene().getWindow(), messages.get("own.delete.title"), FxmlView.load(sheet, messages));
    }
}
