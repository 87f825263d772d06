package org.okrreadiness.ui.records.privacy;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** What was done with the register, the newest first. Names nobody it was done to. */
final class AuditViewModel {

    /** As many as anybody reads on a screen. */
    private static final int MOST = 200;

    private final Messages messages;
    private final Moments moments;
    private final DeskWork work;
    private final ObservableList<String> lines = FXCollections.observableArrayList();

    AuditViewModel(UiTools tools, RecordsServices services) {
        this.messages = tools.messages();
        this.moments = new Moments(messages, services.clock());
        this.work = new DeskWork(tools, services.desks());
    }

    void load() {
        work.run("audit.problem", desk -> desk.register().audit().latest(MOST), this::show);
    }

    private void show(List<AuditLine> latest) {
        lines.setAll(latest.stream().map(this::line).toList());
    }

    private String line(AuditLine line) {
        String what = Words.count(messages, "audit." + Words.kebab(line.what()), line.count());
        String said = messages.get("audit.line", moments.when(line.at()), line.by(), what);
        return line.why().isBlank() ? said : messages.get("audit.why", said, line.why());
    }

    ObservableList<String> lines() {
        return lines;
    }

    DeskWork work() {
        return work;
    }
}
