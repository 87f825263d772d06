package org.okrreadiness.ui.exhibit;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.i18n.Messages;

/** Binds {@code Case.fxml}. */
final class CaseController {

    private final Messages messages;
    private final ExhibitPages pages;
    private Scenario shown;

    @FXML
    private Label title;

    @FXML
    private Label setting;

    @FXML
    private TabPane tabs;

    CaseController(Messages messages) {
        this.messages = messages;
        this.pages = new ExhibitPages(messages);
    }

    Node tabs() {
        return tabs;
    }

    void show(Scenario scenario) {
        if (scenario.equals(shown)) {
            return;
        }
        shown = scenario;
        Scenario.Setting where = scenario.setting();
        title.setText(scenario.title());
        setting.setText(
                messages.get("exhibit.setting", where.organisation(), where.sector(), where.country(), where.people()));
        Tab brief = tab(messages.get("exhibit.brief"), pages.brief(scenario));
        List<Tab> exhibits = scenario.exhibits().stream().map(this::tab).toList();
        tabs.getTabs().setAll(Stream.concat(Stream.of(brief), exhibits.stream()).toList());
        tabs.getSelectionModel().selectFirst();
    }

    private Tab tab(Exhibit exhibit) {
        return tab(exhibit.title(), exhibit.fold(pages));
    }

    private static Tab tab(String name, Node content) {
        return new Tab(name, Paper.scrolling(name, content));
    }
}
