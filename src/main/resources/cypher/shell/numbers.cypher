RETURN {
  company: COUNT { (:Company) },
  institution: COUNT { (:Institution) },
  cooperative: COUNT { (:Cooperative) },
  association: COUNT { (:Association) },
  citizen: COUNT { (:Citizen) },
  projects: COUNT { (:Project) },
  collaborations: COUNT {
    MATCH (:Actor)-[t:TOOK_PART_IN]->(:Project)
    WHERE coalesce(t.visibility, 'public') = 'public'
  },
  places: COUNT {
    MATCH (p:Place)
    WHERE EXISTS {
      MATCH (:Actor)-[o:OPERATES_IN]->(p)
      WHERE coalesce(o.visibility, 'public') = 'public'
    }
  }
} AS numbers
