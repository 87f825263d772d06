package org.okrreadiness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.okrreadiness.service.Seat;
import org.okrreadiness.ui.common.SeatChoice;

/** Which ways the header offers beside home, and in which order. The keys for all of them work from every seat. */
final class HeaderWays {

    private final Pane header;
    private final Node home;
    private final Map<Seat, List<Button>> ways;

    /** @param home stands first for everybody; the others follow it */
    HeaderWays(Pane header, Node home, Map<Seat, List<Button>> ways) {
        this.header = header;
        this.home = home;
        this.ways = Map.copyOf(ways);
    }

    void follow(SeatChoice choice) {
        choice.seatProperty().addListener((o, before, seat) -> lead(seat));
        lead(choice.get());
    }

    void lead(Seat seat) {
        List<Node> children = new ArrayList<>(header.getChildren());
        ways.values().forEach(children::removeAll);
        children.addAll(children.indexOf(home) + 1, ways.get(seat));
        header.getChildren().setAll(children);
    }
}
