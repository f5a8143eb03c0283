package org.intreccio;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole portal; {@link Commands} are its doors. */
@SpringBootApplication
@Modulithic(
        systemName = "Intreccio",
        sharedModules = {"kernel"})
@ConfigurationPropertiesScan
@EnableScheduling
public class Intreccio {

    /** Runs one command; without arguments, the portal. */
    public static void main(String[] args) {
        int status = Commands.line().execute(args.length == 0 ? new String[] {"run"} : args);
        if (status != Commands.STAYS) {
            System.exit(status);
        }
    }
}
