namespace DualControl.Organization.Domain.Imports;

/// <summary>基础数据表 A table of base records, exported and imported.</summary>
internal enum BaseTable
{
    /// <summary>生产经营单位 Enterprises, by credit code.</summary>
    Enterprises,
    /// <summary>组织单元 Organization units of an enterprise, by path.</summary>
    Units,
    /// <summary>岗位 Posts of an enterprise, by unit and title.</summary>
    Posts,
    /// <summary>人员 Persons of an enterprise with the posts they hold, by employee number.</summary>
    Persons,
}
