package org.intreccio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal, or one of its commands (see {@link org.intreccio.shell}). */
@SpringBootApplication
@Modulithic(
        systemName = "Intreccio",
        sharedModules = {"kernel"})
@ConfigurationPropertiesScan
@EnableScheduling
public class Intreccio {

    public static void main(String[] args) {
        SpringApplication.run(Intreccio.class, args);
    }
}
