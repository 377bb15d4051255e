namespace DualControl.Organization.Contracts;

/// <summary>组织单元类型 Kind of an organization unit of an enterprise.</summary>
public enum UnitKind
{
    /// <summary>部门 Department.</summary>
    Department,
    /// <summary>车间 Workshop.</summary>
    Workshop,
    /// <summary>班组 Work team.</summary>
    WorkTeam,
}

/// <summary>管理层级 Rank of a post, ascending: whose business a risk of a level is.</summary>
public enum ManagementRank
{
    /// <summary>岗位 Post in a work team.</summary>
    Post,
    /// <summary>班组 Head of a work team.</summary>
    WorkTeam,
    /// <summary>车间 Workshop.</summary>
    Workshop,
    /// <summary>部门 Department.</summary>
    Department,
    /// <summary>企业 Whole enterprise.</summary>
    Enterprise,
}

/// <summary>五项制度 The five policies of the plan.</summary>
public enum PolicyKind
{
    /// <summary>教育培训制度 Education and training.</summary>
    Training,
    /// <summary>风险辨识公示制度 Risk identification and notice.</summary>
    RiskIdentificationAndNotice,
    /// <summary>风险管控制度 Risk control.</summary>
    RiskControl,
    /// <summary>隐患排查治理制度 Inspection and treatment of hidden dangers.</summary>
    DangerInspectionAndTreatment,
    /// <summary>考核奖惩制度 Assessment, rewards and penalties.</summary>
    AssessmentAndRewards,
}
