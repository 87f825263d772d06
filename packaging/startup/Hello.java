import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can do: the yardstick of packaging/startup.sh. */
public final class Hello {

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Hello")), 900, 600));
            stage.show();
            new SecondFrame().start();
        }
    }

    /** Like the program it is compared with, it ends in a thread of this name once two frames have been drawn. */
    private static final class SecondFrame extends AnimationTimer {
        private int seen;

        @Override
        public void handle(long now) {
            if (++seen == 2) {
                stop();
                new Thread(Platform::exit, "okr-readiness-closing").start();
            }
        }
    }
}
