package org.okrreadiness.ui.editor.prioritise;

import javafx.scene.layout.Region;

/** How much of a capacity is taken, as a bar. What goes beyond it lies behind an upright line and is thinner. */
final class CapacityBar extends Region {

    private final Region room = part("capacity-room");
    private final Region taken = part("capacity-taken");
    private final Region beyond = part("capacity-beyond");
    private final Region edge = part("capacity-edge");
    private final int capacity;
    private int used;

    CapacityBar(int capacity) {
        this.capacity = capacity;
        getStyleClass().add("capacity-bar");
        getChildren().addAll(room, taken, beyond, edge);
    }

    private static Region part(String name) {
        Region part = new Region();
        part.getStyleClass().add(name);
        return part;
    }

    void show(int amount) {
        used = amount;
        edge.setVisible(amount > capacity);
        beyond.setVisible(amount > capacity);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / Math.max(used, capacity);
        double end = snapPositionX(unit * capacity);
        double full = snapPositionX(unit * Math.min(used, capacity));
        double middle = getHeight() / 4;
        room.resizeRelocate(0, middle, end, 2 * middle);
        taken.resizeRelocate(0, middle, full, 2 * middle);
        beyond.resizeRelocate(end, 1.5 * middle, getWidth() - end, middle);
        edge.resizeRelocate(end - 1, 0, 3, getHeight());
    }
}
