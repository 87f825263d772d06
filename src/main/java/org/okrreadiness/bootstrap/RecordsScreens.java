package org.okrreadiness.bootstrap;

import java.time.Clock;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.entry.EnterScreen;
import org.okrreadiness.ui.records.export.ExportScreen;
import org.okrreadiness.ui.records.export.Whose;
import org.okrreadiness.ui.records.matrix.MatrixScreen;
import org.okrreadiness.ui.records.people.PeopleScreen;
import org.okrreadiness.ui.records.person.PersonScreen;
import org.okrreadiness.ui.records.privacy.PrivacyScreen;
import org.okrreadiness.ui.records.receive.ReceiveScreen;
import org.okrreadiness.ui.records.role.RolesScreen;
import org.okrreadiness.ui.records.sitting.SittingsScreen;
import org.okrreadiness.ui.records.verify.VerifyScreen;
import org.okrreadiness.ui.shell.RecordsPlace;

/** Makes the screens of whoever looks after records, for the program and for its pictures. */
public final class RecordsScreens {

    private final UiTools tools;
    private final RecordsServices services;
    private final RecordsFiles files;

    /**
     * @param clock with the zone of the person at the screen
     * @param account who works here, for the audit
     * @param files asks for the files that go out and come in
     */
    public RecordsScreens(UiTools tools, RecordsDesks desks, Clock clock, String account, RecordsFiles files) {
        this.tools = tools;
        this.services = new RecordsServices(desks, clock, account);
        this.files = files;
    }

    public Screen at(RecordsPlace place, RecordsActions actions) {
        return switch (place.page()) {
            case MATRIX -> new MatrixScreen(tools, services, actions);
            case PERSON -> new PersonScreen(tools, services, place.person().orElseThrow(), place.competency(), actions);
            case ENTER -> new EnterScreen(tools, services, actions);
            case SITTINGS -> new SittingsScreen(tools, services, actions);
            case ROLES -> new RolesScreen(tools, services, actions);
            case PRIVACY -> new PrivacyScreen(tools, services, actions);
            case EXPORT -> new ExportScreen(tools, services, files, new Whose(place.person(), place.among()), actions);
            case VERIFY -> new VerifyScreen(tools, services, files, actions);
            case PEOPLE -> new PeopleScreen(tools, services, files, actions);
            case RECEIVE -> new ReceiveScreen(tools, services, files, actions);
        };
    }
}
