package org.okrreadiness.service.records.people;

import static org.okrreadiness.service.records.people.PersonField.EMAIL;
import static org.okrreadiness.service.records.people.PersonField.FAMILY_NAME;
import static org.okrreadiness.service.records.people.PersonField.GIVEN_NAME;
import static org.okrreadiness.service.records.people.PersonField.NAME;
import static org.okrreadiness.service.records.people.PersonField.PERSONNEL_NUMBER;
import static org.okrreadiness.service.records.people.PersonField.ROLE;
import static org.okrreadiness.service.records.people.PersonField.UNIT;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What HR systems call their columns, in the languages they speak most. */
final class HeaderNames {

    private static final Map<String, PersonField> KNOWN = new HashMap<>();

    static {
        know(
                NAME,
                "name, full name, display name, employee, employee name, person, person name, participant, vollständiger name,"
                        + " anzeigename, mitarbeiter, mitarbeiterin, mitarbeitername, nom complet, nom et prénom, salarié, employé,"
                        + " nombre completo, nombre y apellidos, empleado, nome completo, nome e cognome, dipendente, naam,"
                        + " volledige naam, medewerker, imię i nazwisko, pracownik, namn, medarbetare, navn, ansat, celé jméno, név");
        know(
                GIVEN_NAME,
                "given name, first name, forename, firstname, givenname, vorname, rufname, prénom, nombre, nombre de pila, nome,"
                        + " voornaam, imię, förnamn, fornavn, jméno, keresztnév, etunimi");
        know(
                FAMILY_NAME,
                "family name, last name, surname, lastname, nachname, familienname, zuname, nom, nom de famille, apellido,"
                        + " apellidos, cognome, sobrenome, apelido, achternaam, nazwisko, efternamn, efternavn, etternavn,"
                        + " příjmení, vezetéknév, sukunimi");
        know(
                PERSONNEL_NUMBER,
                "personnel number, personnel no, personnel id, employee number, employee no, employee id, emp id, staff id,"
                        + " staff number, worker id, hr id, personalnummer, personalnr, personal nr, personal nummer, pers nr, persnr, mitarbeiternummer,"
                        + " mitarbeiternr, matricule, numéro de matricule, numéro de personnel, número de empleado,"
                        + " nº de empleado, matricola, número de funcionário, matrícula, personeelsnummer, numer pracownika,"
                        + " numer osobowy, anställningsnummer, medarbejdernummer, ansattnummer, osobní číslo, törzsszám");
        know(
                EMAIL,
                "e mail, email, mail, email address, e mail address, work email, mailadresse, e mail adresse, emailadresse, courriel,"
                        + " adresse e mail, correo, correo electrónico, indirizzo e mail, posta elettronica, endereço de e mail,"
                        + " e mailadres, adres e mail, e post, epost, e postadress, sähköposti");
        know(
                UNIT,
                "unit, department, dept, team, division, business unit, organisation, organization, organisational unit,"
                        + " organizational unit, org unit, abteilung, bereich, einheit, organisationseinheit, service, département,"
                        + " unité, departamento, unidad, reparto, dipartimento, unidade, afdeling, dział, jednostka, avdelning,"
                        + " enhet, afdeling, avdeling, oddělení, osztály, osasto");
        know(
                ROLE,
                "role, role id, role profile, okr role, rolle, rollenprofil, rôle, rol, ruolo, função, papel, rola, roll, szerep,"
                        + " rooli");
    }

    private HeaderNames() {}

    private static void know(PersonField field, String names) {
        for (String name : names.split(",")) {
            KNOWN.put(plain(name), field);
        }
    }

    /** The columns whose names are known; the first one where two say the same. */
    static ColumnMapping propose(List<String> header) {
        Map<PersonField, Integer> columns = new EnumMap<>(PersonField.class);
        for (int i = 0; i < header.size(); i++) {
            PersonField field = KNOWN.get(plain(header.get(i)));
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
        }
        // "Nome" and "Nombre" are the first of two names beside a surname, and a whole name alone.
        if (columns.containsKey(GIVEN_NAME) && !columns.containsKey(FAMILY_NAME) && !columns.containsKey(NAME)) {
            columns.put(NAME, columns.remove(GIVEN_NAME));
        }
        // "Name" beside "Vorname" and "Nom" beside "Prénom" are surnames.
        if (columns.containsKey(GIVEN_NAME) && !columns.containsKey(FAMILY_NAME) && columns.containsKey(NAME)) {
            columns.put(FAMILY_NAME, columns.remove(NAME));
        }
        return new ColumnMapping(columns);
    }

    /** Without case, accents and signs. */
    static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
