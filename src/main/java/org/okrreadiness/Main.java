package org.okrreadiness;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("OKR Readiness " + Main.class.getPackage().getImplementationVersion());
    }
}
